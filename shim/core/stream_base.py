"""What the machines of both directions have in common: counting, and keeping or refusing losses."""

from __future__ import annotations

from typing import Any

from shim.errors import LossError, StreamError
from shim.mapping.convert import refusal
from shim.mapping.row import Notice
from shim.mapping.value import OBJECT


class StreamMachine:
    """Counts what it is fed, for paths such as ``events[3]``, and collects what is lost."""

    def __init__(self, items: str, strict: bool) -> None:
        self.notices: list[Notice] = []
        """What was lost so far, in order."""
        self._items = items
        self._count = 0
        self._strict = strict
        self._checked = 0

    @property
    def _at(self) -> str:
        """The item at hand."""
        return f"{self._items}[{self._count - 1}]"

    def _lost(self, note: str, row: str) -> None:
        self.notices.append(refusal(self._at, note, row))

    def _check(self) -> None:
        """Raise `LossError` for what was lost since the last check, where losses are forbidden."""
        if self._strict and len(self.notices) > self._checked:
            fresh = tuple(one for one in self.notices[self._checked :] if not one.safe)
            self._checked = len(self.notices)
            if fresh:
                raise LossError(fresh)


def reported(error: Any) -> StreamError:
    """The exception for an error that a stream reports, in either API's words."""
    given = error if isinstance(error, OBJECT) else {}
    message = given.get("message") or "The service reported an error without saying which."
    code = given.get("code")
    return StreamError(
        str(message), code if isinstance(code, (str, int)) else None, str(given.get("status", ""))
    )
