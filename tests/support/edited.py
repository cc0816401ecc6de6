"""Makes the changes that a report describes, by its own reading of lines and columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_LINE_END = re.compile(r"\r\n|\r|\n")
Change = tuple[tuple[int, int], tuple[int, int], str]
"""Line and column of the start and of the end, from 1, and the new text."""


def edited(text: str, changes: Iterable[Change], *, utf8: bool = False) -> str:
    """``text`` with all changes made; columns count characters, or bytes of UTF-8."""
    spans = [
        (_offset(text, *start, utf8=utf8), _offset(text, *end, utf8=utf8), new) for start, end, new in changes
    ]
    for (_, end, _), (start, _, _) in pairwise(spans):
        assert end <= start
    for start, end, new in reversed(spans):
        text = text[:start] + new + text[end:]
    return text


def _offset(text: str, line: int, column: int, *, utf8: bool) -> int:
    start = [0, *(found.end() for found in _LINE_END.finditer(text))][line - 1]
    if not utf8:
        return start + column - 1
    return start + len(text[start:].encode()[: column - 1].decode())
