"""String literals, f-strings and template strings: LibCST -> ``ast``."""

from __future__ import annotations

import ast
import re
import sys
import warnings
from collections.abc import Sequence
from typing import Any

import libcst as cst

from migrate.parse.newer.base import Base, UnknownSyntaxError

_LINE_END = re.compile(r"\r\n?")
_COMMENT = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|#[^\r\n]*""")

# The first LibCST 1.8 has no classes for template strings, hence Any for what may be one or an f-string.
_TEMPLATE: Any = getattr(cst, "TemplatedString", ())
_TEXT: Any = (cst.FormattedStringText, getattr(cst, "TemplatedStringText", ()))


class Strings(Base):
    """Literals, with the pieces of an implicit concatenation joined as ``ast`` joins them."""

    def visit_SimpleString(self, node: cst.SimpleString) -> ast.expr:
        return self.at(self._literal(node), node)

    def visit_FormattedString(self, node: cst.FormattedString) -> ast.expr:
        self._note_relaxed(node)
        return self.at(ast.JoinedStr(values=_merged(self._pieces(node))), node)

    def visit_TemplatedString(self, node: Any) -> ast.expr:
        return self.at(self._template(_merged(self._pieces(node))), node)

    def _template(self, values: list[ast.expr]) -> ast.expr:
        native: Any = getattr(ast, "TemplateStr", None)
        if native is None:
            self.newer.add("template string")
        new: ast.expr = (native or ast.JoinedStr)(values=values)
        return new

    def visit_ConcatenatedString(self, node: cst.ConcatenatedString) -> ast.expr:
        strings: list[cst.BaseString] = []
        rest: cst.BaseString = node
        while isinstance(rest, cst.ConcatenatedString):
            strings.append(rest.left)
            rest = rest.right
        strings.append(rest)
        if all(isinstance(string, cst.SimpleString) for string in strings):
            literals = [self._literal(string) for string in strings]
            return self.at(_concatenated(literals), node)
        pieces: list[ast.expr] = []
        for string in strings:
            if isinstance(string, cst.SimpleString):
                pieces.append(self.visit_SimpleString(string))
            else:
                self._note_relaxed(string)
                pieces += self._pieces(string)
        values = _merged(pieces)
        if any(isinstance(string, _TEMPLATE) for string in strings):
            return self.at(self._template(values), node)
        return self.at(ast.JoinedStr(values=values), node)

    def _literal(self, node: cst.BaseString) -> ast.Constant:
        if not isinstance(node, cst.SimpleString):
            raise UnknownSyntaxError(f"{type(node).__name__} has no counterpart in ast")
        kind = "u" if node.value.startswith("u") else None
        return ast.Constant(value=_evaluate(node.value), kind=kind)

    def _note_relaxed(self, node: cst.BaseString) -> None:
        """Note an f-string that needs the grammar of Python 3.12 (nested quotes, backslashes, newlines)."""
        if sys.version_info < (3, 12) and not self.newer and isinstance(node, cst.FormattedString):
            start, end = self.spans[id(node)]
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    ast.parse(f"({self.text[start:end]})")
            except SyntaxError:
                self.newer.add("f-string")

    def _pieces(self, node: Any) -> list[ast.expr]:
        """The parts of one f-string or template string, constants not merged yet."""
        raw = "r" in node.prefix
        pieces: list[ast.expr] = []
        for part in node.parts:
            if isinstance(part, _TEXT):
                text = part.value.replace("{{", "{").replace("}}", "}")
                pieces.append(self.at(ast.Constant(value=_unescaped(text, node.quote, raw), kind=None), part))
            else:
                pieces += self._replacement(part, node.quote, raw)
        return pieces

    def _replacement(self, part: Any, quote: str, raw: bool) -> list[ast.expr]:
        """One replacement field; with ``=`` it is preceded by its own source text."""
        start, end = self.spans[id(part)]
        pieces: list[ast.expr] = []
        source_end = self.spans[id(part.whitespace_after_expression)][1]
        source = _LINE_END.sub("\n", _without_comments(self.text[start + 1 : source_end]))
        if part.equal is not None:
            pieces.append(self.place(ast.Constant(value=source, kind=None), start + 1, source_end))
        conversion = -1 if part.conversion is None else ord(part.conversion)
        if part.equal is not None and part.conversion is None and part.format_spec is None:
            conversion = ord("r")
        value = self.expression(part.expression)
        format_spec = (
            None if part.format_spec is None else self._format_spec(part.format_spec, end, quote, raw)
        )
        native: Any = getattr(ast, "Interpolation", None)
        field: ast.expr
        if native is not None and not isinstance(part, cst.FormattedStringExpression):
            text = source.rstrip("= \t\n\x0c")
            field = native(value=value, str=text, conversion=conversion, format_spec=format_spec)
        else:
            field = ast.FormattedValue(value=value, conversion=conversion, format_spec=format_spec)
        pieces.append(self.place(field, start, end))
        return pieces

    def _format_spec(self, parts: Sequence[Any], end: int, quote: str, raw: bool) -> ast.expr:
        """What follows the colon of a field that ends at ``end``. Doubled braces are not an escape in it."""
        pieces: list[ast.expr] = []
        for part in parts:
            if isinstance(part, _TEXT):
                value = _unescaped(part.value, quote, raw)
                pieces.append(self.at(ast.Constant(value=value, kind=None), part))
            else:
                pieces += self._replacement(part, quote, raw)
        colon = (self.spans[id(parts[0])][0] if parts else end - 1) - 1
        return self.place(ast.JoinedStr(values=_merged(pieces)), colon, end - 1)


def _evaluate(source: str) -> str | bytes:
    """The value of one literal. Raises SyntaxError for an escape that has none."""
    if "\\" not in source and "\r" not in source and source[0] in "'\"":
        width = 3 if len(source) >= 6 and source[:3] in ("'''", '"""') else 1
        return source[width:-width]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes are the file's business
        value: str | bytes = ast.literal_eval(source)
    return value


def _unescaped(text: str, quote: str, raw: bool) -> str:
    """The value of a part of an f-string that stands between its fields."""
    if raw or "\\" not in text:
        return _LINE_END.sub("\n", text)
    # the space keeps a last backslash, or a last quote, away from the closing quotes
    value = _evaluate(f"{quote}{text} {quote}")
    assert isinstance(value, str)
    return value[:-1]


def _without_comments(source: str) -> str:
    return _COMMENT.sub(lambda found: found.group(1) or "", source) if "#" in source else source


def _concatenated(literals: Sequence[ast.Constant]) -> ast.Constant:
    values: list[Any] = [literal.value for literal in literals]
    joined: str | bytes = type(values[0])().join(values)
    return ast.Constant(value=joined, kind=literals[0].kind)


def _merged(pieces: Sequence[ast.expr]) -> list[ast.expr]:
    """Neighbouring constants become one, empty ones go."""
    merged: list[ast.expr] = []
    run: list[ast.Constant] = []

    def close() -> None:
        if run:
            new = _concatenated(run)
            if new.value:
                new.lineno, new.col_offset = run[0].lineno, run[0].col_offset
                new.end_lineno, new.end_col_offset = run[-1].end_lineno, run[-1].end_col_offset
                merged.append(new)
            run.clear()

    for piece in pieces:
        if isinstance(piece, ast.Constant):
            run.append(piece)
        else:
            close()
            merged.append(piece)
    close()
    return merged
