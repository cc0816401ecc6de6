"""Asks the store which turns the service keeps, and tells it of new ones; for sync and async callers."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TypeVar

from shim.adapters.policy import Teller, log
from shim.adapters.state.stores import Entry, Store
from shim.adapters.state.turn import EDITED, REPLAYED, Turn
from shim.mapping.row import Notice, Verdict

_DAY: Final = 24 * 60 * 60
_PAUSE: Final = 5.0
"""Seconds for which a store that failed is left alone, so that not every request waits for it."""
_NOTHING: Final[tuple[Entry | None, bool]] = (None, False)
_T = TypeVar("_T")


class Memory:
    """What is kept of the conversations of one adapter."""

    def __init__(self, store: Store, retention_days: float, teller: Teller) -> None:
        self._store = store
        self._retention = retention_days * _DAY
        self._teller = teller
        self._silent_until = 0.0

    def resume(self, turn: Turn) -> None:
        """Make ``turn`` say only what is new, if the service keeps the rest."""
        if turn.key:
            self._found(turn, *self._try(lambda: self._look(turn), _NOTHING))

    async def resume_async(self, turn: Turn) -> None:
        """`resume` for async callers."""
        if turn.key:
            self._found(turn, *await self._try_async(lambda: self._look(turn), _NOTHING))

    def replay(self, turn: Turn) -> None:
        """Make ``turn`` say everything, because the service does not go on from what was found."""
        turn.replay()
        self._teller.tell((REPLAYED,))

    def keep(self, turn: Turn, refused: bool = False) -> None:
        """Remember a turn that was answered, if it is one to go on from.

        ``refused`` says that what was found for it led nowhere, so that it is forgotten.
        """
        change = self._change(turn, refused)
        if change is not None:
            self._try(change, None)

    async def keep_async(self, turn: Turn, refused: bool = False) -> None:
        """`keep` for async callers."""
        change = self._change(turn, refused)
        if change is not None:
            await self._try_async(change, None)

    def _change(self, turn: Turn, refused: bool) -> Callable[[], None] | None:
        entries = turn.entries(time.time() + self._retention)
        if not entries and not refused:
            return None

        def change() -> None:
            if refused:
                self._store.drop(turn.key)
            if entries:
                self._store.put(entries)

        return change

    def _look(self, turn: Turn) -> tuple[Entry | None, bool]:
        """The entry of the turn before, and whether only what is before that is known."""
        (entry,) = self._store.get((turn.key,))
        if entry is not None and entry.interaction:
            return entry, False
        return None, any(self._store.get(turn.before))

    def _found(self, turn: Turn, entry: Entry | None, begins: bool) -> None:
        if entry is not None and turn.resume(entry):
            self._teller.counters.add("continued")
            return
        if begins or entry is not None:
            self._teller.tell((EDITED,))

    def _try(self, work: Callable[[], _T], otherwise: _T) -> _T:
        """Do something with the store; what goes wrong there is told and does not stop the request."""
        if time.monotonic() < self._silent_until:
            return otherwise
        try:
            return work()
        except Exception as error:
            return self._failed(error, otherwise)

    async def _try_async(self, work: Callable[[], _T], otherwise: _T) -> _T:
        if not self._store.blocking:
            return self._try(work, otherwise)
        if time.monotonic() < self._silent_until:
            return otherwise
        from anyio.to_thread import run_sync  # not before it is needed: see `shim.adapters.family`

        try:
            return await run_sync(work)
        except Exception as error:
            return self._failed(error, otherwise)

    def _failed(self, error: Exception, otherwise: _T) -> _T:
        self._silent_until = time.monotonic() + _PAUSE
        # Not what it says, which may hold the address with its password.
        note = f"The store of the state failed ({type(error).__name__}): whole conversations are sent."
        log.warning("%s", note)
        self._teller.tell((Notice("", Verdict.CONVERT, note, "state.store", safe=True),))
        return otherwise
