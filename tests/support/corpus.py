"""Reads the corpus: one case a file, in the format that corpora/README.md describes."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "corpora"
_SEPARATOR = re.compile(r"^# output\n", re.MULTILINE)
_HEADER = re.compile(r"# (flags|finding|rows|run|types): ?(.*)")


@dataclass(frozen=True)
class Case:
    """One case: a program, what becomes of it, and what is reported."""

    path: Path
    before: str
    after: str
    """The same as ``before`` for a program that must not change."""
    flags: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    """``CODE line`` for every native site, ``CODE line REASON`` for every site that is left."""
    rows: tuple[str, ...] = ()
    run: str = "yes"
    """``yes``, or why the program cannot be run against the simulated service."""
    types: str = "yes"
    """``yes``, or why the rewrite has a type error that the program did not have."""

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT).with_suffix(""))

    @property
    def changes(self) -> bool:
        return self.before != self.after

    def in_sample(self, number: int) -> bool:
        """Whether it is of one in ``number``: by its name, so that a new case changes nothing for the others."""
        return zlib.crc32(self.name.encode()) % number == 0


def load(path: Path) -> Case:
    """Read one case."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    header: dict[str, list[str]] = {}
    while lines and (found := _HEADER.match(lines[0])):
        header.setdefault(found.group(1), []).append(found.group(2).strip())
        lines.pop(0)
    before, *after = _SEPARATOR.split("".join(lines), maxsplit=1)
    return Case(
        path,
        before,
        after[0] if after else before,
        flags=tuple(" ".join(header.get("flags", [])).split()),
        findings=tuple(header.get("finding", [])),
        rows=tuple(r.strip() for entry in header.get("rows", []) for r in entry.split(",") if r.strip()),
        run=" ".join(header.get("run", ["yes"])),
        types=" ".join(header.get("types", ["yes"])),
    )


@cache
def cases(room: str = "rewrite") -> tuple[Case, ...]:
    """All cases of a room, sorted by name."""
    return tuple(load(path) for path in sorted((ROOT / room).rglob("*.py")))
