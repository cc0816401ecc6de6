"""Replacement text that may quote the original source.

An `Edit`'s replacement is made of plain strings and `Slice`s of the source. Quoting instead of copying lets an edit
inside a quoted expression happen too, and lets a moved expression be re-indented without touching its strings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from migrate.bind.module import Module
from migrate.plan import Edit

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_FIXED = "\0"
"""Marks the start of a line inside a string, which must not be indented anew; no Python source holds it."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A piece of the source, quoted."""

    start: int
    end: int


Rope = tuple["str | Slice", ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit before it is written out."""

    start: int
    end: int
    replacement: Rope
    group: int


class OverlapError(ValueError):
    """Two edits want to change the same text."""

    def __init__(self, groups: frozenset[int]) -> None:
        super().__init__(f"edits of groups {sorted(groups)} overlap")
        self.groups = groups


class Writer:
    """Writes drafts out as plain edits for one module."""

    def __init__(self, module: Module, drafts: Sequence[Draft]) -> None:
        self.module = module
        self._written: set[Draft] = set()
        # An insertion comes before an edit that starts at the same place.
        self.drafts = sorted(drafts, key=lambda draft: (draft.start, draft.end > draft.start, -draft.end))

    def edits(self) -> list[Edit]:
        """The outermost drafts as edits with newlines in the file's style; raises `OverlapError`."""
        written = [
            Edit(draft.start, draft.end, self._newlines(self._write(draft)).replace(_FIXED, ""), draft.group)
            for draft in self._outermost(self.drafts)
        ]
        lost = [draft for draft in self.drafts if draft not in self._written]
        if lost:
            # An outer edit replaces what this one wants to change without quoting it.
            raise OverlapError(frozenset(draft.group for draft in lost))
        return written

    def _newlines(self, text: str) -> str:
        newline = self.module.source.newline
        if newline == "\n":
            return text
        return text.replace("\r\n", "\n").replace("\n", newline)

    def _outermost(self, drafts: Sequence[Draft]) -> list[Draft]:
        """``drafts``, in order, without those inside another one."""
        found: list[Draft] = []
        for draft in drafts:
            last = found[-1] if found else None
            if last is None or draft.start >= last.end:
                found.append(draft)
            elif draft.end > last.end or (draft.start, draft.end) == (last.start, last.end):
                raise OverlapError(frozenset((draft.group, last.group)))
        return found

    def _inside(self, piece: Slice, around: Draft) -> list[Draft]:
        """The drafts that change something within a quoted piece."""
        found = []
        for draft in self.drafts:
            if draft is around or draft.end <= piece.start or draft.start >= piece.end:
                continue
            if piece.start <= draft.start and draft.end <= piece.end:
                found.append(draft)
            elif not (draft.start <= piece.start and piece.end <= draft.end):
                raise OverlapError(frozenset((draft.group, around.group)))
        return self._outermost(found)

    def _write(self, draft: Draft) -> str:
        self._written.add(draft)
        written = ""
        for piece in draft.replacement:
            written += piece if isinstance(piece, str) else self._quote(piece, draft, written)
        return written

    def _quote(self, piece: Slice, draft: Draft, written: str) -> str:
        """The quoted source with the edits inside it made, moved to the indentation it is put at."""
        old = self.module.indent_at(piece.start)
        new = self._current_indent(draft, written)
        parts: list[str] = []
        at = piece.start
        for inner in self._inside(piece, draft):
            parts += [self._moved(at, inner.start, old, new), _shifted(self._write(inner), old, new)]
            at = inner.end
        parts.append(self._moved(at, piece.end, old, new))
        return "".join(parts)

    def _current_indent(self, draft: Draft, written: str) -> str:
        for line in reversed(written.split("\n")[1:]):
            if not line.startswith(_FIXED):
                return line[: len(line) - len(line.lstrip(" \t"))]
        return self.module.indent_at(draft.start)

    def _moved(self, start: int, end: int, old: str, new: str) -> str:
        """The source from ``start`` to ``end``, its lines indented anew except inside strings."""
        number, _ = self.module.lines.position(start)
        protected = self.module.lines_inside_strings
        lines = _LINE.findall(self.module.text[start:end])
        for index in range(1, len(lines)):
            if number + index in protected:
                lines[index] = _FIXED + lines[index]
            elif lines[index].strip():
                lines[index] = _indented(lines[index], old, new)
        return "".join(lines)


def _shifted(written: str, old: str, new: str) -> str:
    """New source of several lines, indented anew from the second line on."""
    if old == new or "\n" not in written:
        return written
    first, *rest = written.split("\n")
    moved = (line if line.startswith(_FIXED) else _indented(line, old, new) for line in rest)
    return "\n".join([first, *moved])


def _indented(line: str, old: str, new: str) -> str:
    return new + line[len(old) :] if line.startswith(old) else line
