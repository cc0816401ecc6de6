"""Text of a Python file -> its syntax tree and positions, also where its syntax is newer than this Python."""

from __future__ import annotations

import ast
import sys
import warnings
from typing import TYPE_CHECKING

from migrate.deep import with_deep_stack
from migrate.parse.locations import Lines

if TYPE_CHECKING:
    from migrate.parse.newer import Converted

__all__ = ["ParseError", "parse", "parse_exactly"]


class ParseError(ValueError):
    """A text that is not Python: what is wrong and where, both 1-based, the column in characters."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message, line, column)
        self.message = message
        self.line = line
        self.column = column

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}"


def parse(text: str) -> ast.Module:
    """The syntax tree of ``text``. `migrate.parse.newer` says what becomes of syntax newer than this Python.

    ``text`` has no byte-order mark; its newlines stand as they do in the file. Before Python 3.12 some
    positions inside f-strings are not those of the text, see `parse_exactly`. Raises `ParseError`.
    """
    return _parse(text)[0]


def parse_exactly(text: str) -> ast.Module:
    """As `parse`, with true positions inside f-strings too. Before Python 3.12 it may take ten times as long.

    Raises `ParseError`, also where LibCST, which knows the true positions, cannot read what Python can.
    """
    tree, exact = _parse(text)
    if exact or not any(isinstance(node, ast.JoinedStr) for node in ast.walk(tree)):
        return tree
    converted = _convert(text)
    if isinstance(converted, Exception):
        raise ParseError("LibCST cannot tell the positions in this file's f-strings", 1, 1) from converted
    return converted.tree


def _parse(text: str) -> tuple[ast.Module, bool]:
    """The tree, and whether every position in it is true."""
    if "\0" in text:
        raise ParseError(
            "a null character is not allowed in Python source", *Lines(text).position(text.index("\0"))
        )
    try:
        return _native(text), sys.version_info >= (3, 12)
    except SyntaxError as error:
        refusal = error
    except UnicodeEncodeError as error:
        position = Lines(text).position(error.start)
        raise ParseError("half of a surrogate pair is not a character", *position) from error
    except MemoryError as error:  # this is how Python's parser says that its stack is used up
        raise ParseError("the code nests too deeply for Python's parser", 1, 1) from error
    converted = _convert(text)
    if isinstance(converted, Exception) or not converted.newer:
        raise _described(refusal, text, converted) from refusal
    return converted.tree, True


def _native(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes are the file's business
        try:
            return ast.parse(text)
        except RecursionError:
            return with_deep_stack(lambda: ast.parse(text))


def _convert(text: str) -> Converted | Exception:
    """What LibCST makes of the text, or why it makes nothing of it."""
    from migrate.parse.newer import convert  # LibCST takes longer to import than most files take to parse

    try:
        # LibCST's parser does not check its stack: deep nesting in a usual one would end the process
        return with_deep_stack(lambda: convert(text))
    except Exception as error:  # LibCST has several, not all of them public
        return error


def _described(error: SyntaxError, text: str, converted: Converted | Exception) -> ParseError:
    """What Python says about the text; and what stopped the conversion, if that was not LibCST's grammar."""
    lines = Lines(text)
    line = min(max(error.lineno or 1, 1), len(lines.starts))
    end = lines.starts[line] if line < len(lines.starts) else len(text)
    column = min(max(error.offset or 1, 1), end - lines.starts[line - 1] + 1)
    message = error.msg
    if isinstance(converted, Exception) and type(converted).__name__ != "ParserSyntaxError":
        message += f" (and as newer syntax: {converted})"
    return ParseError(message, line, column)
