"""What the simulated service remembers: its log, stored interactions, files and caches."""

from __future__ import annotations

import json
import threading
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from shim.simulator.canonical import Json
from shim.simulator.errors import RejectedError


@dataclass(slots=True)
class Record:
    """One request that reached the service."""

    scope: str
    """The name in the address (``/~name/…``) it was sent to, or its API key."""
    api: str
    """``generate_content``, ``interactions``, ``count_tokens``, ``files``, ``caches``, ``models``, …"""
    method: str
    path: str
    stream: bool = False
    stored: bool | None = None
    """Interactions: whether the service kept it."""
    continued: bool = False
    """Interactions: whether it named a previous interaction."""
    status: int = 200
    error: str = ""
    canonical: Json | None = None
    """The canonical request; ``None`` where it is no generation or was refused before it could be read."""
    thoughts: list[Json] = field(default_factory=list)
    """Thought summaries and signatures that came with the conversation."""


@dataclass(slots=True)
class Stored:
    """One kept interaction."""

    given: list[Json]
    made: list[Json]
    before: list[Json]
    """All steps of the interactions it continues."""
    body: Json
    events: list[Json]
    canonical: Json

    @property
    def steps(self) -> list[Json]:
        """The whole conversation up to and including this interaction."""
        return [*self.before, *self.given, *self.made]


class State:
    """All memory of one simulator; safe to use from several threads."""

    def __init__(self, log: Path | None = None, *, early: bool = False) -> None:
        self.early = early
        """Whether interactions are spoken as before the schema changed."""
        self._lock = threading.Lock()
        self._log = log
        self._records: list[Record] = []
        self._counts: Counter[tuple[str, str]] = Counter()
        self._interactions: dict[tuple[str, str], Stored] = {}
        self.files: dict[tuple[str, str], tuple[Json, bytes]] = {}
        self.caches: dict[tuple[str, str], Json] = {}

    def record(self, record: Record) -> None:
        """Add to the log, and to the log file if there is one."""
        with self._lock:
            self._records.append(record)
            if self._log:
                with self._log.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")

    def records(self, scope: str | None = None) -> list[Record]:
        """The log in order, of one scope or all."""
        with self._lock:
            return [record for record in self._records if scope is None or record.scope == scope]

    def clear(self, scope: str | None = None) -> None:
        """Forget the log of one scope, or everything."""
        with self._lock:
            if scope is not None:
                self._records = [record for record in self._records if record.scope != scope]
                return
            self._records.clear()
            self._counts.clear()
            self._interactions.clear()
            self.files.clear()
            self.caches.clear()

    def next(self, scope: str, name: str) -> int:
        """How often this was asked before: 0, 1, 2…"""
        with self._lock:
            self._counts[scope, name] += 1
            return self._counts[scope, name] - 1

    def keep(self, scope: str, interaction_id: str, stored: Stored) -> None:
        """Store an interaction for later requests of the same scope."""
        with self._lock:
            self._interactions[scope, interaction_id] = stored

    def find(self, scope: str, interaction_id: str) -> Stored:
        """The stored interaction; `RejectedError` with 404 if there is none."""
        with self._lock:
            stored = self._interactions.get((scope, interaction_id))
        if stored is None:
            raise RejectedError(f"Interaction '{interaction_id}' was not found.", 404)
        return stored

    def drop(self, scope: str, interaction_id: str) -> None:
        """Delete a stored interaction."""
        self.find(scope, interaction_id)
        with self._lock:
            self._interactions.pop((scope, interaction_id), None)

    def forget(self, scope: str | None = None) -> int:
        """Forget the stored interactions of one scope or all, as if their time were over; returns how many."""
        with self._lock:
            gone = [key for key in self._interactions if scope is None or key[0] == scope]
            for key in gone:
                del self._interactions[key]
            return len(gone)


def as_json(records: list[Record]) -> list[dict[str, Any]]:
    """Records as plain dicts."""
    return [asdict(record) for record in records]
