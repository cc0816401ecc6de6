"""Two rewrites, one after the other, as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from migrate.plan import Edit


class _Piece(NamedTuple):
    """A piece of the text in between: copied from ``start`` of the first text, or put in there."""

    text: str
    start: int | None


def compose(text: str, first: Sequence[Edit], second: Sequence[Edit], group: int) -> list[Edit]:
    """Edits of ``text`` that do what ``first`` and then ``second``, which are of the text in between, do.

    Both have to be sorted and free of overlaps. What stays is copied from ``text``, so that edits are no longer than
    they need to be.
    """
    left = _pieces(text, first)
    done: list[_Piece] = []
    at = 0
    for edit in second:
        done += _take(left, edit.start - at)
        _take(left, edit.end - edit.start)
        done.append(_Piece(edit.replacement, None))
        at = edit.end
    return list(_gaps(text, [*done, *reversed(left)], group))


def _pieces(text: str, edits: Sequence[Edit]) -> list[_Piece]:
    """The text after ``edits``, last piece first."""
    found: list[_Piece] = []
    at = 0
    for edit in edits:
        found += _Piece(text[at : edit.start], at), _Piece(edit.replacement, None)
        at = edit.end
    return [*reversed([*found, _Piece(text[at:], at)])]


def _take(left: list[_Piece], length: int) -> list[_Piece]:
    """The next ``length`` characters."""
    taken: list[_Piece] = []
    while length > 0:
        piece = left.pop()
        rest = len(piece.text) - length
        if rest > 0:
            start = None if piece.start is None else piece.start + length
            left.append(_Piece(piece.text[length:], start))
            piece = _Piece(piece.text[:length], piece.start)
        taken.append(piece)
        length -= len(piece.text)
    return taken


def _gaps(text: str, pieces: Sequence[_Piece], group: int) -> list[Edit]:
    edits: list[Edit] = []
    at, put = 0, ""
    for piece in (*pieces, _Piece("", len(text))):
        if piece.start is None:
            put += piece.text
        elif piece.text or piece.start == len(text):
            if put or piece.start > at:
                edits.append(Edit(at, piece.start, put, group))
            at, put = piece.start + len(piece.text), ""
    return edits
