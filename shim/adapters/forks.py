"""Locks and forks: one that another thread holds at that moment would stay locked for ever in the child."""

from __future__ import annotations

import os
import threading
from typing import Any, Final
from weakref import WeakSet

_OWNERS: Final[WeakSet[Any]] = WeakSet()


def lock_of(owner: Any) -> threading.Lock:
    """A lock for ``owner._lock``, which every child of this process has a new one of."""
    _OWNERS.add(owner)
    return threading.Lock()


def _renew() -> None:
    for owner in list(_OWNERS):
        owner._lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
