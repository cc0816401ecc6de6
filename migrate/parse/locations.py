"""Positions of ``ast`` nodes (line, UTF-8 byte column) <-> character offsets in the text they came from."""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from functools import cached_property

Positioned = ast.expr | ast.stmt | ast.excepthandler | ast.pattern | ast.arg | ast.keyword | ast.alias
"""The node kinds that carry a position (``type_param`` too, on a Python that has it)."""

# Python's tokenizer ends a line here and nowhere else; str.splitlines knows several more line ends.
_LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of one text, as Python counts them. Nothing is computed before it is asked for.

    ``text`` is what was given to ``ast.parse``: no byte-order mark, newlines as they stand in the file.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._ascii = text.isascii()
        self._chars: dict[int, list[int] | None] = {}

    @cached_property
    def starts(self) -> list[int]:
        """Character offset at which each line starts; an empty text has one line."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def offset(self, lineno: int, col: int) -> int:
        """Character offset of an ``ast`` position: 1-based line, 0-based column in UTF-8 bytes.

        Raises ValueError where the text has no such position (before Python 3.12 some nodes inside f-strings
        carry one).
        """
        starts = self.starts
        if not 1 <= lineno <= len(starts):
            raise ValueError(f"line {lineno} is outside the text, which has {len(starts)} lines")
        start = starts[lineno - 1]
        stop = starts[lineno] if lineno < len(starts) else len(self.text)
        chars = None if self._ascii else self._line_chars(lineno, start, stop)
        if chars is None:
            if 0 <= col <= stop - start:
                return start + col
        elif 0 <= col < len(chars) and chars[col] >= 0:
            return start + chars[col]
        raise ValueError(f"line {lineno} has no character that starts at byte {col}")

    def span(self, node: Positioned) -> tuple[int, int]:
        """Character offsets of the first character of ``node`` and of the one after its last.

        As in ``ast``, parentheses around a node are no part of it. Raises ValueError for a node with no end.
        """
        if node.end_lineno is None or node.end_col_offset is None:
            raise ValueError(f"{type(node).__name__} on line {node.lineno} has no end position")
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both 1-based and in characters, as editors show them.

        ``len(text)`` is the position behind the last character. Raises ValueError outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is outside the text, which has {len(self.text)} characters")
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def ast_position(self, offset: int) -> tuple[int, int]:
        """The inverse of `offset`: 1-based line, 0-based column in UTF-8 bytes.

        Raises ValueError outside the text.
        """
        line, column = self.position(offset)
        if self._ascii:
            return line, column - 1
        start = self.starts[line - 1]
        return line, len(self.text[start:offset].encode())

    def _line_chars(self, lineno: int, start: int, stop: int) -> list[int] | None:
        """For each byte of a line the character that starts there (-1 inside one); None for an ASCII line."""
        if lineno not in self._chars:
            line = self.text[start:stop]
            chars: list[int] | None = None
            if not line.isascii():
                chars = []
                for index, char in enumerate(line):
                    chars.append(index)
                    chars.extend([-1] * (len(char.encode()) - 1))
                chars.append(len(line))
            self._chars[lineno] = chars
        return self._chars[lineno]
