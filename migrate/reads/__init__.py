"""The reads of a response and their native forms."""

from __future__ import annotations

from migrate.reads.follow import Reads

__all__ = ["Reads"]
