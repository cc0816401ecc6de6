"""The shape of a code and of its documentation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CodeKind(StrEnum):
    """What a code is about."""

    RULE = "rule"
    REASON = "reason"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Code:
    """One code and its documentation."""

    code: str
    name: str
    """Stable kebab-case name, usable instead of the code."""
    kind: CodeKind
    title: str
    """One line."""
    what: str
    """What was found."""
    why: str
    """Why it matters."""
    instead: str = ""
    """What to do, or what the tool writes."""
    before: str = ""
    after: str = ""
    safety: str = ""
    """For rules: when the rewrite is safe, and when it needs ``--unsafe``."""
    effort: int = 0
    """For reasons: minutes a person typically needs for one such site."""
