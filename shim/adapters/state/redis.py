"""Entries in Redis, for gateways on several machines."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from shim.adapters.state.stores import Entry

_PREFIX: Final = "interactions-shim:"
_WAIT: Final = 2.0
"""Seconds until a server counts as not there."""


class RedisStore:
    """Entries on the server at an address such as ``redis://host:6379/0``, which Redis itself lets expire.

    Raises `ValueError` where the package is missing or the address is none.
    """

    blocking: ClassVar[bool] = True

    def __init__(self, address: str) -> None:
        try:
            import redis
        except ImportError as error:
            raise ValueError(
                "A store in Redis needs its client: pip install 'interactions-migrate[redis]'."
            ) from error
        try:
            self._redis: Any = redis.Redis.from_url(
                address, socket_timeout=_WAIT, socket_connect_timeout=_WAIT
            )
        except ValueError:
            raise ValueError(
                "The address of the store in Redis is none, such as redis://host:6379/0."
            ) from None

    def get(self, keys: Sequence[str]) -> list[Entry | None]:
        """See `Store`."""
        if not keys:
            return []
        texts = self._redis.mget([_PREFIX + key for key in keys])
        return [None if text is None else Entry.load(text) for text in texts]

    def put(self, entries: Mapping[str, Entry]) -> None:
        """See `Store`."""
        with self._redis.pipeline(transaction=False) as pipeline:
            for key, entry in entries.items():
                left = max(1, int(entry.expires - time.time()))
                pipeline.set(_PREFIX + key, entry.dump(), ex=left)
            pipeline.execute()

    def drop(self, key: str) -> None:
        """See `Store`."""
        self._redis.delete(_PREFIX + key)

    def close(self) -> None:
        """Close the connections; using the store again opens new ones."""
        self._redis.close()
