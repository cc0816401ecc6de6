"""The shape of a row of the table, and what a converter gives back.

A row states the fate of one thing of generateContent (a field, a kind, a value, an event) on the Interactions
API. Everything the project does about that thing follows from its row, so a fact is written once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

REVISION = "google-genai 3.3.0"
"""The release every row without ``since``/``until`` was read from."""


class Verdict(StrEnum):
    """What becomes of a thing of generateContent on the Interactions API."""

    KEEP = "keep"
    """Same name, same place, same value."""
    MOVE = "move"
    """Other name or place, same value."""
    CONVERT = "convert"
    """The value changes form, without loss."""
    APPROX = "approx"
    """Works, but not exactly the same; the note says how."""
    EMULATE = "emulate"
    """The service does not do it; the client can."""
    DROP = "drop"
    """Left out; the note says what that means."""
    REFUSE = "refuse"
    """No equivalent; stays on generateContent."""

    @property
    def lossless(self) -> bool:
        """Whether nothing of the thing is lost."""
        return self in (Verdict.KEEP, Verdict.MOVE, Verdict.CONVERT)


class Evidence(StrEnum):
    """How the project knows a row."""

    VERIFIED = "verified"
    """Seen by running the SDK against a local server."""
    SOURCE = "source"
    """Read in the SDK's source."""
    DOCUMENTED = "documented"
    """Stated by Google's documentation."""
    RECORDED = "recorded"
    """Seen in published traffic of the real service."""
    INFERRED = "inferred"
    """Concluded from the rest; not tested by anyone in this project."""


Converter = Callable[[Any, "list[Notice]"], Any]
"""Turns a value of the source into the value of the target and adds what is lost to the list."""


@dataclass(frozen=True, slots=True)
class Row:
    """The fate of one thing of generateContent."""

    source: str
    """Dotted path in generateContent's own snake_case words, for example ``config.top_k``."""
    verdict: Verdict
    target: str = ""
    """Dotted path in Interactions' words; empty where there is none."""
    converter: Converter | None = None
    note: str = ""
    """One sentence for users, printed as it stands; required for every lossy verdict."""
    evidence: Evidence = Evidence.VERIFIED
    harmless: bool = False
    """A lossy verdict that cannot change what a program does, so it is still safe to apply."""
    since: str = ""
    """First SDK release the row holds for; empty for all that the project supports."""
    until: str = ""
    """First SDK release the row no longer holds for."""
    case: str = ""
    """Why no corpus case can exist; empty where one does."""
    safe: bool = field(init=False)
    """Whether a rewrite that follows this row keeps the program's behaviour."""

    def __post_init__(self) -> None:
        safe = self.verdict.lossless or (self.harmless and self.verdict is not Verdict.REFUSE)
        object.__setattr__(self, "safe", safe)


class Notice(NamedTuple):
    """One loss, as data: where, what becomes of it, and the sentence that says so."""

    path: str
    """Where in the value at hand, for example ``config.tools[0].google_search``."""
    verdict: Verdict
    note: str
    row: str = ""
    """``source`` of the row that decided it."""
    safe: bool = False
    """Copied from the row: whether the program behaves the same all the same."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What a converter of a whole thing returns."""

    value: Any
    notices: tuple[Notice, ...] = field(default=())

    @property
    def refused(self) -> bool:
        """Whether some part has no equivalent."""
        return any(notice.verdict is Verdict.REFUSE for notice in self.notices)


def keep(source: str, target: str = "", **more: Any) -> Row:
    """A row for what keeps name, place and value; ``target`` only where the path is written differently."""
    return Row(source, Verdict.KEEP, target or source.partition(".")[2], **more)


def move(source: str, target: str, **more: Any) -> Row:
    """A row for what keeps its value in another place."""
    return Row(source, Verdict.MOVE, target, **more)


def convert(source: str, target: str, converter: Converter | None = None, **more: Any) -> Row:
    """A row for a value that changes form without loss."""
    return Row(source, Verdict.CONVERT, target, converter, **more)


def approx(source: str, target: str, note: str, converter: Converter | None = None, **more: Any) -> Row:
    """A row for what works, but not exactly the same."""
    return Row(source, Verdict.APPROX, target, converter, note, **more)


def emulate(source: str, note: str, target: str = "", **more: Any) -> Row:
    """A row for what the client has to do in the service's place."""
    return Row(source, Verdict.EMULATE, target, note=note, **more)


def drop(source: str, note: str, **more: Any) -> Row:
    """A row for what is left out."""
    return Row(source, Verdict.DROP, note=note, **more)


def refuse(source: str, note: str, **more: Any) -> Row:
    """A row for what has no equivalent."""
    return Row(source, Verdict.REFUSE, note=note, **more)
