"""What all parts of the conversion share: spans, positions in the result, names, the newer constructs met."""

from __future__ import annotations

import ast
import unicodedata
from collections.abc import Sequence
from typing import Any, TypeVar

import libcst as cst

from migrate.parse.locations import Lines, Positioned
from migrate.parse.newer.spans import Spans

Placed = TypeVar("Placed", bound=Positioned)


class UnknownSyntaxError(ValueError):
    """LibCST parsed something that has no known counterpart in ``ast``."""


class Base:
    """The state of one conversion."""

    def __init__(self, text: str, spans: Spans) -> None:
        self.text = text
        self.spans = spans
        self.newer: set[str] = set()
        self._lines = Lines(text)
        self._positions: dict[int, tuple[int, int]] = {}
        self._methods: dict[type[cst.CSTNode], Any] = {}

    def expression(self, node: cst.CSTNode) -> ast.expr:
        """Convert an expression, or an element of a display, which may be starred."""
        converted: ast.expr = self.dispatch(node)
        return converted

    def dispatch(self, node: cst.CSTNode) -> Any:
        """Hand a node to the method named after its class."""
        kind = type(node)
        method = self._methods.get(kind)
        if method is None:
            method = getattr(self, f"visit_{kind.__name__}", None)
            if method is None:
                start = self._lines.position(self.spans[id(node)][0])
                raise UnknownSyntaxError(f"line {start[0]}: {kind.__name__} has no counterpart in ast")
            self._methods[kind] = method
        return method(node)

    def place(self, node: Placed, start: int, end: int) -> Placed:
        """Give a new node its position, from character offsets."""
        node.lineno, node.col_offset = self._position(start)
        node.end_lineno, node.end_col_offset = self._position(end)
        return node

    def at(self, node: Placed, source: cst.CSTNode) -> Placed:
        """Give a new node the position that LibCST has for ``source``."""
        return self.place(node, *self.spans[id(source)])

    def _position(self, offset: int) -> tuple[int, int]:
        known = self._positions.get(offset)
        if known is None:
            known = self._positions[offset] = self._lines.ast_position(offset)
        return known

    def start(self, node: cst.CSTNode) -> int:
        """Offset of the first character, of the outermost parenthesis if there is one."""
        pars = getattr(node, "lpar", ())
        return self.spans[id(pars[0] if pars else node)][0]

    def end(self, node: cst.CSTNode) -> int:
        """Offset behind the last character, behind the outermost parenthesis if there is one."""
        pars = getattr(node, "rpar", ())
        return self.spans[id(pars[-1] if pars else node)][1]

    def sequence_end(self, elements: Sequence[Any]) -> int:
        """Offset behind the last of some elements and its comma, if it has one."""
        last = elements[-1]
        if isinstance(last.comma, cst.Comma):
            return self.spans[id(last.comma.whitespace_after)][0]
        # an element that is not starred has no parentheses of its own, but the span of its value
        return self.spans[id(last)][1]

    def name(self, node: cst.BaseExpression | cst.Name) -> str:
        """The text of a plain or dotted name, normalized as Python normalizes identifiers."""
        if isinstance(node, cst.Attribute):
            return f"{self.name(node.value)}.{self.name(node.attr)}"
        if not isinstance(node, cst.Name):
            raise UnknownSyntaxError(f"{type(node).__name__} stands where a name belongs")
        return node.value if node.value.isascii() else unicodedata.normalize("NFKC", node.value)


def stored(node: ast.expr, context: ast.expr_context | None = None) -> ast.expr:
    """Make an expression, converted as one to be read, the target of an assignment (or of ``del``)."""
    context = context or ast.Store()
    if isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
        node.ctx = context
    elif isinstance(node, ast.Tuple | ast.List):
        node.ctx = context
        for element in node.elts:
            stored(element, context)
    elif isinstance(node, ast.Starred):
        node.ctx = context
        stored(node.value, context)
    return node
