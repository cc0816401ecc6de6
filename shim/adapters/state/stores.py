"""Where the ids of a conversation's turns are kept: in this process, in a file of SQLite, or in Redis.

=============================  ====================================================================
``memory``                     of this process, shared by all its clients; forgotten when it ends
``sqlite:PATH``                a file, shared by the processes of one machine
``redis://…``, ``rediss://…``  a server, shared by machines (``unix://…``: on this one); needs the extra ``redis``
=============================  ====================================================================
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Final, NamedTuple, Protocol

from shim.adapters.forks import lock_of

_MOST: Final = 20_000


class Entry(NamedTuple):
    """What is known of one turn."""

    interaction: str
    """Its id; empty for a turn of the caller, of which only is known that it was answered."""
    calls: tuple[str, ...]
    """The service's ids of the calls that wait for a result after it, in order."""
    expires: float
    """When the service may forget the conversation, in seconds since 1970."""

    def dump(self) -> str:
        """As text."""
        return json.dumps([self.interaction, self.calls, self.expires])

    @classmethod
    def load(cls, text: str | bytes) -> Entry:
        """The entry that `dump` wrote; raises `ValueError` for any other text."""
        match json.loads(text):
            case [str(interaction), list(calls), float() | int() as expires]:
                return cls(interaction, tuple(map(str, calls)), expires)
        raise ValueError("The store holds what is no entry of the shim.")


class Store(Protocol):
    """Keeps entries by fingerprints. It may forget any at any time: that costs a longer request, nothing else.

    What its methods raise is told, and the conversation sent whole. They are called from several threads.
    """

    blocking: ClassVar[bool]
    """Whether its methods wait for something, so that async callers call them in a thread."""

    def get(self, keys: Sequence[str]) -> list[Entry | None]:
        """The entries for some keys; ``None`` for those without one and those that have expired."""

    def put(self, entries: Mapping[str, Entry]) -> None:
        """Keep entries, in the place of those that the same keys had."""

    def drop(self, key: str) -> None:
        """Forget an entry, if there is one."""


class MemoryStore:
    """Entries of this process: the ``size`` that were used last."""

    blocking: ClassVar[bool] = False

    def __init__(self, size: int = _MOST) -> None:
        self._size = size
        self._entries: OrderedDict[str, Entry] = OrderedDict()
        self._lock = lock_of(self)

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, keys: Sequence[str]) -> list[Entry | None]:
        """See `Store`."""
        now = time.time()
        found: list[Entry | None] = []
        with self._lock:
            for key in keys:
                entry = self._entries.get(key)
                if entry is not None and entry.expires <= now:
                    del self._entries[key]
                    entry = None
                elif entry is not None:
                    self._entries.move_to_end(key)
                found.append(entry)
        return found

    def put(self, entries: Mapping[str, Entry]) -> None:
        """See `Store`."""
        with self._lock:
            for key, entry in entries.items():
                self._entries[key] = entry
                self._entries.move_to_end(key)
            while len(self._entries) > self._size:
                self._entries.popitem(last=False)

    def drop(self, key: str) -> None:
        """See `Store`."""
        with self._lock:
            self._entries.pop(key, None)


@lru_cache(maxsize=32)
def open_store(address: str) -> Store:
    """The store at an address, the same one each time; raises `ValueError` for what is none or cannot be used.

    The message does not repeat the address, which may hold a password.
    """
    kind, _, rest = address.partition(":")
    if address in ("memory", "memory:"):
        return MemoryStore()
    if kind == "sqlite" and rest:
        from shim.adapters.state.sqlite import SqliteStore

        return SqliteStore(rest.removeprefix("//"))
    if kind in ("redis", "rediss", "unix"):
        from shim.adapters.state.redis import RedisStore

        return RedisStore(address)
    raise ValueError(
        "The store of the state has to be `memory`, `sqlite:PATH`, `redis://…`, `rediss://…` or `unix://…`."
    )


def check_store(store: Any) -> None:
    """Raise `ValueError` for what is no store and no address of one; nothing is opened."""
    if not isinstance(store, str):
        if not all(callable(getattr(store, name, None)) for name in ("get", "put", "drop")):
            raise ValueError("state_store has to be an address or an object with `get`, `put` and `drop`.")
    elif store not in ("memory", "memory:") and store.partition(":")[0] not in _KINDS:
        raise ValueError(
            "The store of the state has to be `memory`, `sqlite:PATH`, `redis://…`, `rediss://…` or `unix://…`."
        )


_KINDS: Final = ("sqlite", "redis", "rediss", "unix")
