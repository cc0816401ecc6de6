"""A plan's edits -> a unified diff, byte for byte, that ``git apply`` and ``patch -p1`` take.

Hunks are made from the edits themselves, so a large file costs no more than its changed lines.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence

from migrate.files.text import SourceText
from migrate.output.lines import Change, line_changes, lines
from migrate.output.style import Style
from migrate.plan import Edit

CONTEXT = 3
_NO_NEWLINE = b"\\ No newline at end of file\n"
_PLAIN = Style(colour=False)
_ESCAPES = {7: "a", 8: "b", 9: "t", 10: "n", 11: "v", 12: "f", 13: "r", 34: '"', 92: "\\"}


Paint = Callable[[bytes], bytes]


def render(source: SourceText, edits: Sequence[Edit], style: Style = _PLAIN) -> bytes:
    """The diff of one file in the file's own encoding; empty when the edits change nothing."""
    return render_changes(source, lines(source), line_changes(source, edits), style)


def render_changes(
    source: SourceText, before: Sequence[str], changes: Sequence[Change], style: Style = _PLAIN
) -> bytes:
    """The diff of lines ``before`` of the file of ``source``; empty where there are no changes."""
    if not changes:
        return b""
    name = os.fsencode(source.path.replace(os.sep, "/").lstrip("/"))
    out = [
        style.bold(mark + _name(side + name)) + b"\n" for mark, side in ((b"--- ", b"a/"), (b"+++ ", b"b/"))
    ]
    shift = 0
    for hunk in hunks(changes):
        shift = _hunk(source, before, hunk, shift, out, style)
    return b"".join(out)


def hunks(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Changes whose context lines meet; at least one."""
    hunk = [*changes[:1]]
    for change in changes[1:]:
        if change.start - hunk[-1].end > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _hunk(
    source: SourceText,
    before: Sequence[str],
    changes: Sequence[Change],
    shift: int,
    out: list[bytes],
    style: Style,
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
