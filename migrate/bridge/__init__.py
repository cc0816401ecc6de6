"""``--bridge``: what has no native form keeps working through the shim, so nothing has to stay behind."""

from __future__ import annotations

from migrate.bridge.settle import bridged_clients, settle, settled_before

__all__ = ["bridged_clients", "settle", "settled_before"]
