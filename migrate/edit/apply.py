"""A plan's edits -> the new text, checked before anyone may write it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from migrate.files.text import SourceText, only_newline
from migrate.parse import ParseError, parse
from migrate.plan import Edit

_NEWLINE = re.compile(r"\r\n|\r|\n")


class EditError(Exception):
    """Edits that cannot be applied, or whose result is not Python: a bug of the planner."""


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """``text`` with every edit made, in the newlines of ``text``; raises `EditError` like `splice`."""
    return splice(text, fitted(text, edits))


def fitted(text: str, edits: Sequence[Edit]) -> Sequence[Edit]:
    """``edits`` with the newline ``text`` uses, where it uses one kind only."""
    newline = only_newline(text)
    if newline is None or all(_NEWLINE.sub(newline, edit.replacement) == edit.replacement for edit in edits):
        return edits
    return [replace(edit, replacement=_NEWLINE.sub(newline, edit.replacement)) for edit in edits]


def splice(text: str, edits: Sequence[Edit]) -> str:
    """``text`` with every edit made as it stands.

    Raises `EditError` where edits are not sorted, overlap or lie outside the text.
    """
    pieces: list[str] = []
    done = 0
    for edit in edits:
        if not 0 <= edit.start <= edit.end <= len(text):
            raise EditError(
                f"the edit {edit.start}:{edit.end} lies outside the text of {len(text)} characters"
            )
        if edit.start < done:
            raise EditError(f"the edit {edit.start}:{edit.end} overlaps one before it, which ends at {done}")
        pieces += text[done : edit.start], edit.replacement
        done = edit.end
    return "".join([*pieces, text[done:]])


def rewrite(source: SourceText, edits: Sequence[Edit]) -> str:
    """The new text of ``source``; raises `EditError` unless it is Python and fits the encoding."""
    after = apply_edits(source.text, edits)
    try:
        parse(after)
    except ParseError as error:
        raise EditError(f"the rewritten text would not be Python: {error}") from error
    try:
        source.encode(after)
    except UnicodeEncodeError as error:
        raise EditError(f"the rewritten text does not fit the file's encoding: {error}") from error
    return after
