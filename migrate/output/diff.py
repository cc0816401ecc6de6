"""A plan's edits -> a unified diff, byte for byte, that ``git apply`` and ``patch -p1`` take.

Hunks are made from the edits themselves, so a large file costs no more than its changed lines.
"""

from __future__ import annotations

import difflib
import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from migrate.apply import fitted, splice
from migrate.output.style import Style
from migrate.plan import Edit
from migrate.text import SourceText

CONTEXT = 3
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_NO_NEWLINE = b"\\ No newline at end of file\n"
_PLAIN = Style(colour=False)
_ESCAPES = {7: "a", 8: "b", 9: "t", 10: "n", 11: "v", 12: "f", 13: "r", 34: '"', 92: "\\"}


Paint = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class _Change:
    """Lines ``start:end`` of the text before become ``lines``."""

    start: int
    end: int
    lines: Sequence[str]


def render(source: SourceText, edits: Sequence[Edit], style: Style = _PLAIN) -> bytes:
    """The diff of one file in the file's own encoding; empty when the edits change nothing."""
    text = source.text
    edits = fitted(text, edits)
    if source.bom:  # as a character of the first line, it is encoded with it
        text = "\ufeff" + text
        edits = _moved(edits, 1)
    before = _LINES.findall(text)
    changes = list(_changes(text, before, edits))
    if not changes:
        return b""
    name = os.fsencode(source.path.replace(os.sep, "/").lstrip("/"))
    out = [
        style.bold(mark + _name(side + name)) + b"\n" for mark, side in ((b"--- ", b"a/"), (b"+++ ", b"b/"))
    ]
    shift = 0
    for hunk in _hunks(changes):
        shift = _hunk(source, before, hunk, shift, out, style)
    return b"".join(out)


def _changes(text: str, before: list[str], edits: Sequence[Edit]) -> Iterator[_Change]:
    """The changed lines, in order, as few as possible; neighbours are one change."""
    last_change: _Change | None = None
    for change in _block_changes(text, before, edits):
        if last_change is not None and change.start == last_change.end:
            last_change = _Change(last_change.start, change.end, [*last_change.lines, *change.lines])
            continue
        if last_change is not None:
            yield last_change
        last_change = change
    if last_change is not None:
        yield last_change


def _block_changes(text: str, before: list[str], edits: Sequence[Edit]) -> Iterator[_Change]:
    starts = [0, *accumulate(map(len, before))]
    for first, last, group in blocks(starts, edits):
        low, high = starts[first], starts[last]
        old, new = before[first:last], _LINES.findall(splice(text[low:high], _moved(group, -low)))
        matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
        for tag, a0, a1, b0, b1 in matcher.get_opcodes():
            if tag != "equal":
                yield _Change(first + a0, first + a1, new[b0:b1])


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


def _hunks(changes: list[_Change]) -> Iterator[list[_Change]]:
    """Changes whose context lines meet."""
    hunk = changes[:1]
    for change in changes[1:]:
        if change.start - hunk[-1].end > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _hunk(
    source: SourceText, before: list[str], changes: list[_Change], shift: int, out: list[bytes], style: Style
) -> int:
    """Add one hunk to ``out``; ``shift`` and the result: lines added by all hunks so far."""
    low, high = max(changes[0].start - CONTEXT, 0), min(changes[-1].end + CONTEXT, len(before))
    added = sum(len(change.lines) - (change.end - change.start) for change in changes)
    old, new = _range(low, high - low), _range(low + shift, high - low + added)
    out.append(style.cyan(f"@@ -{old} +{new} @@".encode()) + b"\n")
    at = low
    for change in changes:
        out += [_line(source, b" ", line, _same) for line in before[at : change.start]]
        out += [_line(source, b"-", line, style.red) for line in before[change.start : change.end]]
        out += [_line(source, b"+", line, style.green) for line in change.lines]
        at = change.end
    out += [_line(source, b" ", line, _same) for line in before[at:high]]
    return shift + added


def _range(start: int, length: int) -> str:
    """A hunk range as diff writes it: an empty one names the line before it."""
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def _same(data: bytes) -> bytes:
    return data


def _line(source: SourceText, mark: bytes, line: str, paint: Paint) -> bytes:
    whole = line.endswith("\n")
    data = (line[:-1] if whole else line).encode(source.encoding)
    return paint(mark + data) + b"\n" + (b"" if whole else _NO_NEWLINE)


def _name(name: bytes) -> bytes:
    """A path in a header: quoted as git does where it must be, ended by a tab where it holds a space."""
    if any(byte < 32 or byte in b'"\\\x7f' for byte in name):
        return b'"' + b"".join(_escape(byte) for byte in name) + b'"'
    return name + b"\t" if b" " in name else name


def _escape(byte: int) -> bytes:
    if byte in _ESCAPES:
        return b"\\" + _ESCAPES[byte].encode()
    return b"\\%03o" % byte if byte < 32 or byte == 127 else bytes([byte])
