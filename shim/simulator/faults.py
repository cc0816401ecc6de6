"""Model names that make the service fail on purpose.

``error-503`` always fails with that code, ``error-503-first-2`` only the first two times;
``stream-error-503`` fails after the first pieces of a stream, ``stream-cut`` drops the connection there,
``stream-short`` ends there as if all were well; ``slow-250`` waits that many milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shim.simulator.canonical import Json
from shim.simulator.errors import RejectedError

_ERROR = re.compile(r"error-(\d{3})(?:-first-(\d+))?\Z")
_STREAM_ERROR = re.compile(r"stream-error-(\d{3})\Z")
_SLOW = re.compile(r"slow-(\d+)\Z")
_PIECES_BEFORE = 4


class CutError(Exception):
    """The connection is to be dropped here."""


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong for one model name."""

    model: str

    def check(self, times_before: int) -> None:
        """Raise the error that a request to this model meets, if any."""
        match = _ERROR.match(self.model)
        if match and (match[2] is None or times_before < int(match[2])):
            code = int(match[1])
            raise RejectedError(f"The model {self.model} fails with {code} on purpose.", code)

    @property
    def delay(self) -> float:
        """Seconds to wait before answering."""
        match = _SLOW.match(self.model)
        return int(match[1]) / 1000 if match else 0.0

    def spoil(self, stream: Iterable[Json], error: str) -> Iterator[Json]:
        """``stream`` with the fault in it; ``error`` says how an error looks: ``chunk`` or ``event``."""
        match = _STREAM_ERROR.match(self.model)
        if not match and self.model not in ("stream-cut", "stream-short"):
            yield from stream
            return
        for number, piece in enumerate(stream):
            if number == _PIECES_BEFORE:
                break
            yield piece
        if self.model == "stream-cut":
            raise CutError
        if match:
            fault = RejectedError("The stream fails on purpose.", int(match[1]))
            if error == "chunk":
                yield fault.body()
            else:
                yield {
                    "event_type": "error",
                    "error": {"code": fault.status.lower(), "message": fault.message},
                }

    @property
    def ends(self) -> bool:
        """Whether a stream still gets its closing sentinel."""
        return self.model != "stream-short" and not _STREAM_ERROR.match(self.model)
