"""One file's plan and its text -> where each site stands in the file, and the lines it changes, before and after.

No syntax tree is needed: a site's lines are those of its call and of the edits of its group. In a notebook the lines
are those of its cells, and places are those of the ``.ipynb`` text.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from migrate.edit.apply import apply_edits, fitted, splice
from migrate.files.discover import NOTEBOOK
from migrate.files.text import SourceText
from migrate.output.lines import blocks
from migrate.parse.locations import Lines
from migrate.plan import Edit, FilePlan, Position, Site

LINES = 60
"""Lines shown of one excerpt; what is longer is cut."""
WIDTH = 300
"""Characters shown of one line."""
_NEAR = 2
"""Lines between two changes of a site that are shown with them."""
_NEWLINE = re.compile(r"\r\n|\r|\n")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines of a file, as they were and as they become."""

    cell: int
    line: int
    """Number of the first line in the text before; from 1, in the cell where there is one."""
    before: str
    after: str | None
    """``None`` where nothing changes."""
    cut: bool
    """Whether lines or ends of lines are left out."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines ``first:last`` become ``after``."""

    first: int
    last: int
    after: str
    groups: frozenset[int]


@dataclass
class _Segment:
    """A text whose lines are shown: a whole file, or a cell of a notebook."""

    cell: int
    text: str
    raw: Callable[[int], int]
    """Where in the file a character of the text stands."""
    blocks: list[_Block] = field(default_factory=list)

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    def offset(self, position: Position) -> int:
        starts = self.lines.starts
        return min(starts[min(position.line, len(starts)) - 1] + position.column - 1, len(self.text))

    def excerpt(self, first: int, last: int) -> Excerpt:
        """Lines ``first:last``, which hold blocks whole or not at all."""
        inside = [block for block in self.blocks if first <= block.first and block.last <= last]
        before = after = self._between(first, last)
        if inside:
            after, at = "", first
            for block in inside:
                after += self._between(at, block.first) + block.after
                at = block.last
            after += self._between(at, last)
        shown, changed, cut = _shown(before, after)
        return Excerpt(self.cell, first + 1, shown, changed if inside else None, cut)

    def _between(self, first: int, last: int) -> str:
        starts = [*self.lines.starts, len(self.text)]
        return self.text[starts[min(first, len(starts) - 1)] : starts[min(last, len(starts) - 1)]]


class Excerpts:
    """What one file's plan can show of its source, which is the text the plan was made from."""

    def __init__(self, source: SourceText, plan: FilePlan) -> None:
        self.source = source
        self.plan = plan
        self.edits = fitted(source.text, plan.edits)
        self.lines = Lines(source.text)
        is_notebook = source.path.lower().endswith(NOTEBOOK)
        segments = _cells(source, self.edits) if is_notebook else [_file(source, self.edits)]
        self._segments = {segment.cell: segment for segment in segments}

    def span(self, site: Site) -> Span:
        """Where the call of ``site`` starts and ends in the file."""
        segment = self._segments[site.cell]
        return segment.raw(segment.offset(site.start)), segment.raw(segment.offset(site.end))

    def call(self, site: Site) -> str:
        """The call as it is written."""
        segment = self._segments[site.cell]
        return segment.text[segment.offset(site.start) : segment.offset(site.end)]

    def of_sites(self) -> list[list[Excerpt]]:
        """For each site, in order, the lines of its call and those that its rewrite changes."""
        shares: list[list[tuple[int, int, int]]] = [
            [(site.cell, site.start.line - 1, site.end.line)] for site in self.plan.sites
        ]
        for cell, block in self._blocks():
            for group in block.groups:
                owner = self._owner(group, cell, block)
                if owner is not None:
                    shares[owner].append((cell, block.first, block.last))
        return [self._excerpts(share) for share in shares]

    def others(self) -> list[Excerpt]:
        """The changed lines that belong to no single site, such as imports."""
        calls = [(site.cell, site.start.line - 1, site.end.line) for site in self.plan.sites]
        return self._excerpts(
            (cell, block.first, block.last)
            for cell, block in self._blocks()
            if not any(group >= 0 for group in block.groups)
            and not any(cell == c and block.first < last and first < block.last for c, first, last in calls)
        )

    def _blocks(self) -> Iterable[tuple[int, _Block]]:
        for cell, segment in self._segments.items():
            for block in segment.blocks:
                yield cell, block

    @cached_property
    def _members(self) -> dict[int, list[int]]:
        members: dict[int, list[int]] = {}
        for index, site in enumerate(self.plan.sites):
            members.setdefault(site.group, []).append(index)
        return members

    def _owner(self, group: int, cell: int, block: _Block) -> int | None:
        """The site that a changed line is shown with: the one on it, else the last one above, else the first."""
        members = self._members.get(group, [])
        above = [index for index in members if self._order(index) <= (cell, block.last)]
        return above[-1] if above else members[0] if members else None

    def _order(self, index: int) -> tuple[int, int]:
        site = self.plan.sites[index]
        return site.cell, site.start.line

    def _excerpts(self, ranges: Iterable[tuple[int, int, int]]) -> list[Excerpt]:
        merged: list[tuple[int, int, int]] = []
        for cell, first, last in sorted(ranges):
            segment = self._segments[cell]
            for block in segment.blocks:  # take in whole what is touched
                if block.first < last and first < block.last:
                    first, last = min(first, block.first), max(last, block.last)
            if merged and merged[-1][0] == cell and first <= merged[-1][2] + _NEAR:
                merged[-1] = (cell, min(first, merged[-1][1]), max(last, merged[-1][2]))
            else:
                merged.append((cell, first, last))
        return [self._segments[cell].excerpt(first, last) for cell, first, last in merged]


def _file(source: SourceText, edits: Sequence[Edit]) -> _Segment:
    segment = _Segment(0, source.text, lambda offset: offset)
    starts = [*segment.lines.starts, len(source.text)]
    for first, last, members in blocks(starts, edits):
        low, high = starts[first], starts[last]
        inner = [Edit(e.start - low, e.end - low, e.replacement, e.group) for e in members]
        after = splice(source.text[low:high], inner)
        segment.blocks.append(_Block(first, last, after, frozenset(edit.group for edit in members)))
    return segment


def _cells(source: SourceText, edits: Sequence[Edit]) -> list[_Segment]:
    from migrate.documents.notebook import programs

    new = programs(SourceText(source.path, apply_edits(source.text, edits))) if edits else []
    texts = {part.cell: part.text for program in new for part in program}
    segments = []
    for program in programs(source):
        for part in program:
            raw = part.carrier.raw
            segment = _Segment(part.cell, part.text, raw)
            segments.append(segment)
            low, high = raw(0), raw(len(part.text))
            inner = [
                (_inside(raw, part.text, edit.start), _inside(raw, part.text, edit.end), edit.group)
                for edit in edits
                if edit.start <= high and low <= edit.end
            ]
            if inner:
                segment.blocks += _changed(segment, texts.get(part.cell, ""), inner)
    return segments


def _inside(raw: Callable[[int], int], text: str, offset: int) -> int:
    """The character of ``text`` that stands at ``offset`` of the file, or the next one."""
    return bisect_left(range(len(text)), offset, key=raw)


def _changed(segment: _Segment, after: str, edits: list[tuple[int, int, int]]) -> list[_Block]:
    old, new = segment.text.splitlines(True), after.splitlines(True)
    found = []
    for tag, a0, a1, b0, b1 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        groups = [
            group
            for start, end, group in edits
            if segment.lines.position(start)[0] - 1 <= a1 and a0 <= segment.lines.position(end)[0] - 1
        ]
        found.append(_Block(a0, a1, "".join(new[b0:b1]), frozenset(groups or [-1])))
    return found


def _shown(before: str, after: str) -> tuple[str, str, bool]:
    """Both without the indentation that all lines share, in ``\\n``, and not too long."""
    old, new = (_NEWLINE.split(text) for text in (before, after))
    indents = [len(line) - len(line.lstrip(" \t")) for line in (*old, *new) if line.strip()]
    margin = min(indents, default=0)
    if len({line[:margin] for line in (*old, *new) if line.strip()}) > 1:  # tabs and spaces
        margin = 0
    cut = False
    shown = []
    for lines in (old, new):
        lines = [line[margin:] if line.strip() else "" for line in lines]
        if lines and not lines[-1]:
            lines.pop()
        cut = cut or len(lines) > LINES or any(len(line) > WIDTH for line in lines)
        shown.append("".join(f"{line[:WIDTH]}{'…' if len(line) > WIDTH else ''}\n" for line in lines[:LINES]))
    return shown[0], shown[1], cut
