"""Writes what a config goes through: annotations, and calls that make a config of a dict."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.config.flow import Follower
from migrate.edit.rope import Slice
from migrate.literal.unpacked import CONFIGS
from migrate.rules.rule import Analysis, LeftError

_DICT = "dict[str, Any]"
_DICTS = ("builtins.dict", "typing.Dict")


class FlowWriter:
    """Plans the edits of everything between the places that build a config and the calls that send it."""

    def __init__(self, module: Module, follower: Follower, analysis: Analysis) -> None:
        self.module = module
        self.follower = follower
        self.analysis = analysis

    def write(self, definitions: Iterable[Definition | None]) -> None:
        """Plan all of them; ``definitions`` are the variables that the config is built in."""
        flow = self.follower.flow
        for call, name in flow.made:
            self.analysis.edit(*self.module.span(call), (Slice(*self.module.span(name)),))
        for node in flow.empty:
            self.analysis.edit(*self.module.span(node), "{}")
        for annotation in flow.annotations:
            self._annotation(annotation)
        for target in flow.attributes:
            self._declare(target, self.module.scopes.parents[target], " | None")
        variables = {(one.scope, one.name) for one in definitions if one is not None}
        for scope, variable in variables:
            first = scope.definitions[variable][0]
            unnamed = not any(one.annotation for one in scope.definitions[variable])
            if unnamed and isinstance(first.node, ast.Name) and first in flow.definitions:
                # What a function binds is not evaluated, so the new spelling does for any Python.
                self._declare(first.node, first.statement, "" if scope.is_module else " | None")

    def _annotation(self, annotation: ast.expr) -> None:
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            self._quoted(annotation)
            return
        named = [
            node
            for node in ast.walk(annotation)
            if isinstance(node, ast.Name | ast.Attribute) and self.module.infer.symbol(node) in CONFIGS
        ]
        for node in named:
            self._replace(node, _DICT)
        rest = annotation.value if isinstance(annotation, ast.Subscript) else annotation
        if not named and self.module.infer.symbol(rest) in _DICTS and not says_any(self.module, annotation):
            self._replace(annotation, _DICT)
        elif not named and not self._says_nothing(annotation):
            raise LeftError(
                "GI523",
                f"The annotation on line {annotation.lineno} is not one of a config; drop it and run again.",
            )

    def _quoted(self, annotation: ast.Constant) -> None:
        words = str(annotation.value).rpartition(".")[2].strip()
        if words not in {name.rpartition(".")[2] for name in CONFIGS}:
            raise LeftError(
                "GI523",
                f"The annotation on line {annotation.lineno} names the config in quotes; drop it and run again.",
            )
        self._replace(annotation, f'"{_DICT}"')

    def _says_nothing(self, annotation: ast.expr) -> bool:
        """Whether an annotation allows a dict of anything already."""
        if says_any(self.module, annotation):
            return True
        inner = [annotation]
        if isinstance(annotation, ast.BinOp):
            inner = [annotation.left, annotation.right]
        elif isinstance(annotation, ast.Subscript):
            outer = self.module.infer.symbol(annotation.value)
            inner = [annotation.slice] if outer == "typing.Optional" else [annotation]
        return all(
            (isinstance(one, ast.Constant) and one.value is None)
            or self.module.infer.symbol(one) in ("typing.Any", "builtins.object")
            or says_any(self.module, one)
            for one in inner
        )

    def _declare(self, target: ast.expr, statement: ast.AST | None, optional: str) -> None:
        """Annotate the first assignment: without that a type checker sees values that fit no parameter."""
        if not isinstance(statement, ast.Assign):
            return
        _, end = self.module.span(target)
        values = [statement.value]
        for value in values:
            values += [value.body, value.orelse] if isinstance(value, ast.IfExp) else []
        is_none = any(isinstance(value, ast.Constant) for value in values)
        if (optional or not is_none) and (
            is_none or any(value in self.follower.flow.bases for value in values)
        ):
            self.analysis.edit(end, end, f": {_DICT}{optional if is_none else ''}")
            self.analysis.imports.add("typing:Any")

    def _replace(self, node: ast.expr, annotation: str) -> None:
        self.analysis.edit(*self.module.span(node), annotation)
        self.analysis.imports.add("typing:Any")


def says_any(module: Module, annotation: ast.expr) -> bool:
    """Whether an annotation lets a dict hold anything: ``dict``, ``Dict[str, Any]``."""
    outer, inner = (
        (annotation.value, annotation.slice) if isinstance(annotation, ast.Subscript) else (annotation, None)
    )
    if module.infer.symbol(outer) not in _DICTS:
        return False
    if inner is None:
        return True
    return (
        isinstance(inner, ast.Tuple)
        and len(inner.elts) == 2
        and module.infer.symbol(inner.elts[1]) == "typing.Any"
    )
