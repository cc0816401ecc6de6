"""The arguments of one call: read, and sent through the mapping table."""

from __future__ import annotations

from migrate.arguments.call import Arguments

__all__ = ["Arguments"]
