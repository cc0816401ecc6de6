"""For each code, a program of the corpora that shows it; ``examples.json`` is made by ``migrate.output.pages``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "examples.json"


@dataclass(frozen=True, slots=True)
class Example:
    """A program before and after, and what is said about it."""

    case: str
    """Name of the case, as in ``rewrite/reads/chained``."""
    flags: tuple[str, ...]
    before: str
    after: str
    """The same as ``before`` where nothing is rewritten."""
    line: int
    """Where the code is reported; from 1."""
    message: str


@cache
def examples() -> dict[str, Example]:
    """By code; codes that only notebooks and Markdown can have are missing."""
    found = json.loads(FILE.read_text(encoding="utf-8"))
    return {code: Example(**{**entry, "flags": tuple(entry["flags"])}) for code, entry in found.items()}
