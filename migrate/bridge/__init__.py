"""``--bridge``: what has no native form keeps working through the shim, so nothing has to stay behind."""

from __future__ import annotations

from migrate.bridge.clients import wrap_client
from migrate.bridge.settle import settle, settled_before

__all__ = ["settle", "settled_before", "wrap_client"]
