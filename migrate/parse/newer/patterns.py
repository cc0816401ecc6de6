"""Patterns of ``match`` statements: LibCST -> ``ast``."""

from __future__ import annotations

import ast
from collections.abc import Sequence

import libcst as cst

from migrate.parse.newer.base import UnknownSyntaxError
from migrate.parse.newer.expressions import Expressions

_SINGLETONS = {"None": None, "True": True, "False": False}


class Patterns(Expressions):
    """Every kind of pattern."""

    def pattern(self, node: cst.CSTNode) -> ast.pattern:
        """Convert a pattern."""
        converted: ast.pattern = self.dispatch(node)
        return converted

    def visit_MatchValue(self, node: cst.MatchValue) -> ast.pattern:
        value = self.expression(node.value)
        return self.at(ast.MatchValue(value=value), node.value)

    def visit_MatchSingleton(self, node: cst.MatchSingleton) -> ast.pattern:
        return self.at(ast.MatchSingleton(value=_SINGLETONS[node.value.value]), node.value)

    def visit_MatchSequenceElement(self, node: cst.MatchSequenceElement) -> ast.pattern:
        return self.pattern(node.value)

    def visit_MatchStar(self, node: cst.MatchStar) -> ast.pattern:
        start = self.spans[id(node)][0]
        if node.name is None:  # LibCST counts the comma behind a wildcard as a part of it
            return self.place(
                ast.MatchStar(name=None), start, self.spans[id(node.whitespace_before_name)][1] + 1
            )
        return self.place(ast.MatchStar(name=self._capture(node.name)), start, self.end(node.name))

    def visit_MatchList(self, node: cst.MatchList) -> ast.pattern:
        new = ast.MatchSequence(patterns=[self.pattern(element) for element in node.patterns])
        if node.lbracket is not None:
            return self.at(new, node)
        return self.place(new, self.spans[id(node)][0], self.sequence_end(node.patterns))

    def visit_MatchTuple(self, node: cst.MatchTuple) -> ast.pattern:
        new = ast.MatchSequence(patterns=[self.pattern(element) for element in node.patterns])
        return self.place(new, self.spans[id(node.lpar[-1])][0], self.spans[id(node.rpar[0])][1])

    def visit_MatchMapping(self, node: cst.MatchMapping) -> ast.pattern:
        keys = [self.expression(element.key) for element in node.elements]
        patterns = [self.pattern(element.pattern) for element in node.elements]
        rest = None if node.rest is None else self.name(node.rest)
        return self.at(ast.MatchMapping(keys=keys, patterns=patterns, rest=rest), node)

    def visit_MatchClass(self, node: cst.MatchClass) -> ast.pattern:
        new = ast.MatchClass(
            cls=self.expression(node.cls),
            patterns=[self.pattern(element) for element in node.patterns],
            kwd_attrs=[self.name(element.key) for element in node.kwds],
            kwd_patterns=[self.pattern(element.pattern) for element in node.kwds],
        )
        return self.at(new, node)

    def visit_MatchAs(self, node: cst.MatchAs) -> ast.pattern:
        pattern = None if node.pattern is None else self.pattern(node.pattern)
        return self.at(ast.MatchAs(pattern=pattern, name=self._capture(node.name)), node)

    def visit_MatchOr(self, node: cst.MatchOr) -> ast.pattern:
        return self.at(ast.MatchOr(patterns=self._alternatives(node.patterns)), node)

    def _alternatives(self, elements: Sequence[cst.MatchOrElement]) -> list[ast.pattern]:
        return [self.pattern(element.pattern) for element in elements]

    def _capture(self, node: cst.CSTNode | None) -> str | None:
        if node is None:
            return None
        if not isinstance(node, cst.Name):
            raise UnknownSyntaxError(f"{type(node).__name__} stands where a name belongs")
        return None if node.value == "_" else self.name(node)
