"""Entries in a file of SQLite, for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Mapping, Sequence
from typing import ClassVar, Final

from shim.adapters.forks import lock_of
from shim.adapters.state.stores import Entry

_WAIT: Final = 2.0
"""Seconds to wait for another process that writes."""
_SOME: Final = 500
"""Keys in one question."""
_SWEEP: Final = 256
"""After how many times of keeping something the expired entries are deleted."""
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS turns (key TEXT PRIMARY KEY, entry TEXT NOT NULL, expires REAL NOT NULL) WITHOUT ROWID
"""


class SqliteStore:
    """Entries in the file at ``path``, which only its owner may read; it is made if it is not there.

    Raises `ValueError` where it cannot be.
    """

    blocking: ClassVar[bool] = True

    def __init__(self, path: str) -> None:
        self._path = path
        self._lock = lock_of(self)
        self._process = 0
        self._kept = 0
        self._connection: sqlite3.Connection | None = None
        try:
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            with self._lock:
                self._open()
        except (OSError, sqlite3.Error) as error:
            raise ValueError(f"The store of the state at {path} cannot be used: {error}.") from error

    def get(self, keys: Sequence[str]) -> list[Entry | None]:
        """See `Store`."""
        found: dict[str, Entry] = {}
        with self._lock:
            connection = self._open()
            for start in range(0, len(keys), _SOME):
                some = keys[start : start + _SOME]
                marks = ",".join("?" * len(some))
                rows = connection.execute(
                    f"SELECT key, entry FROM turns WHERE expires > ? AND key IN ({marks})",
                    (time.time(), *some),
                )
                found.update((key, Entry.load(entry)) for key, entry in rows)
        return [found.get(key) for key in keys]

    def put(self, entries: Mapping[str, Entry]) -> None:
        """See `Store`."""
        rows = [(key, entry.dump(), entry.expires) for key, entry in entries.items()]
        with self._lock:
            connection = self._open()
            with connection:
                connection.executemany("INSERT OR REPLACE INTO turns VALUES (?, ?, ?)", rows)
                self._kept += 1
                if self._kept % _SWEEP == 0:
                    connection.execute("DELETE FROM turns WHERE expires <= ?", (time.time(),))

    def drop(self, key: str) -> None:
        """See `Store`."""
        with self._lock:
            connection = self._open()
            with connection:
                connection.execute("DELETE FROM turns WHERE key = ?", (key,))

    def close(self) -> None:
        """Close the file; using the store again opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> sqlite3.Connection:
        """This process's connection: one that was opened before a fork must not be used after it."""
        if self._connection is None or self._process != os.getpid():
            connection = sqlite3.connect(self._path, timeout=_WAIT, check_same_thread=False)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            with connection:
                connection.execute(_TABLE)
                connection.execute("CREATE INDEX IF NOT EXISTS turns_by_expiry ON turns (expires)")
            self._connection, self._process = connection, os.getpid()
        return self._connection
