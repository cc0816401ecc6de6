"""The changes of a file as a patch that a person edits, and the edited patch read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from migrate.files.text import SourceText, only_newline
from migrate.output.diff import render_changes
from migrate.output.lines import Change, lines

GUIDE = """\
# Lines with + are what is put in: change them, add some, take some away.
# Lines with - are taken out; to keep one, put a space in the place of the -.
# Other lines have to stay as they are. Lines with # are ignored.
"""
_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? ")


class EditedError(ValueError):
    """An edited patch that does not fit the file; the message says where."""


def to_edit(source: SourceText, changes: Sequence[Change]) -> str:
    """The patch to be edited, with a guide above."""
    patch = render_changes(source, lines(source), changes).decode(source.encoding)
    return GUIDE + re.sub(r"\r?\n", "\n", patch.partition("\n")[2].partition("\n")[2])


def read_edited(source: SourceText, patch: str) -> list[Change]:
    """The changes that an edited patch makes; raises `EditedError`."""
    before = lines(source)
    newline = only_newline(source.text) or "\n"
    found: list[Change] = []
    at, new, start = -1, list[str](), -1

    def close() -> None:
        """End a run of lines that change."""
        nonlocal start
        if start >= 0:
            found.append(_change(before, start, at, new, newline))
        new.clear()
        start = -1

    for number, line in enumerate(patch.rstrip("\n").split("\n"), 1):
        line = line.removesuffix("\r")
        mark, text = line[:1], line[1:]
        if mark in ("#", "\\"):
            continue
        if mark == "@":
            close()
            hunk = _HUNK.match(line)
            where = int(hunk.group(1)) - (hunk.group(2) != "0") if hunk else -1
            if not max(at, 0) <= where <= len(before):
                raise EditedError(f"line {number}: {line!r} is not the head of a hunk as it was")
            at = where
        elif at < 0:
            raise EditedError(f"line {number}: {line!r} stands before the first @@")
        elif mark == "+":
            start = at if start < 0 else start
            new.append(text + newline)
        elif mark in ("-", " ", ""):
            if at >= len(before) or before[at].rstrip() != text.rstrip():
                raise EditedError(f"line {number}: {text!r} is not what the file has there")
            if mark == "-":
                start = at if start < 0 else start
            else:
                close()
            at += 1
        else:
            raise EditedError(f"line {number}: {line!r} begins with none of + - @ # and space")
    close()
    return list(_real(before, found))


def _change(before: Sequence[str], start: int, end: int, new: Sequence[str], newline: str) -> Change:
    """New lines in the place of some; where the file ended without a newline, it goes on to."""
    if not new or end < len(before) or (before and before[-1].endswith("\n")):
        return Change(start, end, tuple(new))
    if start == end > 0:  # behind the last line, which has to be ended first
        start, new = start - 1, [before[-1] + newline, *new]
    return Change(start, end, (*new[:-1], new[-1].rstrip("\r\n")))


def _real(before: Sequence[str], changes: Sequence[Change]) -> Iterator[Change]:
    """Changes without those that change nothing."""
    for change in changes:
        if tuple(before[change.start : change.end]) != change.lines:
            yield change
