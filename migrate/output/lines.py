"""A plan's edits as changes of whole lines, and what can be done with those: put together, compared, applied."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile

from migrate.edit.apply import fitted, splice
from migrate.files.text import SourceText
from migrate.plan import Edit

_LINES = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Change:
    """Lines ``start:end`` of the text before become ``lines``."""

    start: int
    end: int
    lines: tuple[str, ...]

    @property
    def grows(self) -> int:
        """How many lines there are more afterwards."""
        return len(self.lines) - (self.end - self.start)


def lines(source: SourceText) -> list[str]:
    """The lines of a file, ended by ``\\n`` alone as in patches; a byte-order mark is a character of the first."""
    return _LINES.findall("\ufeff" + source.text if source.bom else source.text)


def line_changes(source: SourceText, edits: Sequence[Edit]) -> list[Change]:
    """The lines that ``edits`` change, in order, as few as possible; neighbours are one change."""
    edits = fitted(source.text, edits)
    if not source.bom:
        return list(_changes(source.text, lines(source), edits))
    return list(_changes("\ufeff" + source.text, lines(source), _moved(edits, 1)))


def apply_changes(before: Sequence[str], changes: Sequence[Change]) -> list[str]:
    """The lines after ``changes``, which are in order and do not overlap."""
    after: list[str] = []
    at = 0
    for change in changes:
        after += [*before[at : change.start], *change.lines]
        at = change.end
    return [*after, *before[at:]]


def after_others(changes: Sequence[Change], others: Sequence[Change]) -> list[Change]:
    """``changes`` as changes of the text in which ``others``, of other lines of the same text, are made."""
    found = []
    for change in changes:
        shift = sum(other.grows for other in others if other.end <= change.start)
        found.append(Change(change.start + shift, change.end + shift, change.lines))
    return found


def remaining(before: Sequence[str], some: Sequence[Change], all_: Sequence[Change]) -> list[Change]:
    """What makes the text after ``all_`` of the text after ``some``; both are changes of ``before``."""
    found: list[Change] = []
    shift = 0
    for start, end in _joined([*some, *all_]):
        inside = [[c for c in changes if start <= c.start and c.end <= end] for changes in (some, all_)]
        old, new = ([*_within(before, start, end, changes)] for changes in inside)
        if old != new:
            found.append(Change(start + shift, start + shift + len(old), tuple(new)))
        shift += len(old) - (end - start)
    return found


def _joined(changes: Sequence[Change]) -> list[tuple[int, int]]:
    """The ranges of lines that changes cover; those that meet are one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((change.start, change.end) for change in changes):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _within(before: Sequence[str], start: int, end: int, changes: Sequence[Change]) -> list[str]:
    moved = [Change(change.start - start, change.end - start, change.lines) for change in changes]
    return apply_changes(before[start:end], moved)


def _changes(text: str, before: list[str], edits: Sequence[Edit]) -> Iterator[Change]:
    joined: Change | None = None
    for change in _block_changes(text, before, edits):
        if joined is not None and change.start == joined.end:
            joined = Change(joined.start, change.end, (*joined.lines, *change.lines))
            continue
        if joined is not None:
            yield from _trimmed(before, joined)
        joined = change
    if joined is not None:
        yield from _trimmed(before, joined)


def _trimmed(before: list[str], change: Change) -> Iterator[Change]:
    """``change`` without the lines at its ends that stay: of two that met, one may bring what the other takes."""
    old, new = before[change.start : change.end], change.lines
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    if head + tail < max(len(old), len(new)):
        yield Change(change.start + head, change.end - tail, new[head : len(new) - tail])


def _same(some: Sequence[str], others: Sequence[str]) -> int:
    """How many lines both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))


def _block_changes(text: str, before: list[str], edits: Sequence[Edit]) -> Iterator[Change]:
    starts = [0, *accumulate(map(len, before))]
    for first, last, group in blocks(starts, edits):
        low, high = starts[first], starts[last]
        old, new = before[first:last], _LINES.findall(splice(text[low:high], _moved(group, -low)))
        matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
        for tag, a0, a1, b0, b1 in matcher.get_opcodes():
            if tag != "equal":
                yield Change(first + a0, first + a1, tuple(new[b0:b1]))


def _moved(edits: Sequence[Edit], by: int) -> list[Edit]:
    return [Edit(edit.start + by, edit.end + by, edit.replacement, edit.group) for edit in edits]


def blocks(starts: list[int], edits: Sequence[Edit]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Edits that share or touch lines, with the range of lines they cover."""
    count = len(starts) - 1
    block: tuple[int, int, list[Edit]] | None = None
    for edit in edits:
        first = min(bisect_right(starts, edit.start) - 1, max(count - 1, 0))
        last = min(bisect_right(starts, edit.end), count)
        if block is not None and first < block[1]:
            block = (block[0], max(block[1], last), [*block[2], edit])
            continue
        if block is not None:
            yield block
        block = (first, last, [edit])
    if block is not None:
        yield block


def as_edits(source: SourceText, changes: Sequence[Change], group: int) -> list[Edit]:
    """Changes of the lines of a file as edits of its text."""
    starts = [0, *accumulate(map(len, lines(source)))]
    shift = len("\ufeff") if source.bom else 0
    found = []
    for change in changes:
        start, end = (max(starts[at] - shift, 0) for at in (change.start, change.end))
        found.append(Edit(start, end, "".join(change.lines).removeprefix("\ufeff"), group))
    return found


def overlap(one: Change, other: Change) -> bool:
    """Whether two changes, which may be of the same line, cannot both be made."""
    return one != other and one.start < other.end and other.start < one.end
