"""How often what happened, in this process."""

from __future__ import annotations

from collections import Counter

from shim.adapters.forks import lock_of


class Counters:
    """Counts by name; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = lock_of(self)
        self._counts: Counter[str] = Counter()

    def add(self, name: str) -> None:
        """Count one more."""
        with self._lock:
            self._counts[name] += 1

    def __call__(self) -> dict[str, int]:
        """All counts so far."""
        with self._lock:
            return dict(sorted(self._counts.items()))


COUNTERS = Counters()
"""Of all adapters of this process."""


def counters() -> dict[str, int]:
    """What the adapters of this process did so far, by name, for example ``{"translated": 12, "native": 1}``.

    ``translated``: requests that went to the Interactions API, of which ``continued`` named the turn before instead of
    the whole conversation (``notice state.replayed``: and had to send it after all). ``native``: requests that went
    to generateContent unchanged. ``notice ROW``: notices, by the row of the mapping that they are of.
    """
    return COUNTERS()
