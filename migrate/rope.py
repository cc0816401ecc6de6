"""Replacement text that may quote the original source.

An `Edit`'s replacement is made of plain strings and `Slice`s of the source. Quoting instead of copying lets an edit
inside a quoted expression happen too, and lets a moved expression be re-indented without touching its strings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from migrate.bind.module import Module
from migrate.plan import Edit


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
            Edit(draft.start, draft.end, self._newlines(self._write(draft)), draft.group)
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
        text = self.module.text
        parts: list[str] = []
        at = piece.start
        for inner in self._inside(piece, draft):
            parts += [text[at : inner.start], self._write(inner)]
            at = inner.end
        parts.append(text[at : piece.end])
        quoted = "".join(parts)
        if len(parts) > 1 or "\n" not in quoted:
            return quoted
        return self._reindent(piece, quoted, self._current_indent(draft, written))

    def _current_indent(self, draft: Draft, written: str) -> str:
        last_line = written.rpartition("\n")[2] if "\n" in written else None
        if last_line is None:
            return self.module.indent_at(draft.start)
        return last_line[: len(last_line) - len(last_line.lstrip(" \t"))]

    def _reindent(self, piece: Slice, quoted: str, indent: str) -> str:
        old = self.module.indent_at(piece.start)
        if old == indent:
            return quoted
        first_line, _ = self.module.lines.position(piece.start)
        protected = self.module.lines_inside_strings
        lines = quoted.splitlines(keepends=True)
        for number in range(1, len(lines)):
            if first_line + number in protected or not lines[number].strip():
                continue
            if lines[number].startswith(old):
                lines[number] = indent + lines[number][len(old) :]
        return "".join(lines)
