"""Dicts that are unpacked into a config or one of its parts: ``GenerateContentConfig(temperature=t, **options)``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from migrate.literal.values import Hole, LiftedDict, Split, only_looks
from shim.mapping.value import NeedsLiteral

CONFIGS = ("google.genai.types.GenerateContentConfig", "google.genai.types.GenerateContentConfigDict")

if TYPE_CHECKING:
    from migrate.bind.module import Module
    from migrate.literal.lift import Lifter


class Unpacked:
    """Reads them; the values stay the expressions they are."""

    def __init__(self, lifter: Lifter) -> None:
        self.lifter = lifter
        self.module = lifter.module

    def of(self, node: ast.expr) -> LiftedDict | None:
        """What ``**node`` gives, ``None`` for what is not there; ``None`` where that is not in sight."""
        match node:
            case ast.Dict() if node not in self.module.scopes.parents:
                return self._entries(node)
            case ast.Dict() | ast.Call():
                return self._plain(self.lifter.config(node))
            case ast.BinOp():
                return self._plain(self.lifter.config(node))
            case ast.Name():
                return self._variable(node)
            case ast.IfExp():
                return self._by_condition(node)
            case ast.DictComp() if (filtered := _filtered(node)) is not None:
                return self.of(filtered)
        return None

    def _entries(self, made_up: ast.Dict) -> LiftedDict | None:
        """Entries of a display that is not in the source itself."""
        found = LiftedDict()
        for key, value in zip(made_up.keys, made_up.values, strict=True):
            if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                return None
            found[key.value] = self.lifter.lift(value)
        return found

    def _plain(self, lifted: Any) -> LiftedDict | None:
        return lifted if isinstance(lifted, LiftedDict) and lifted.constructed in ("", *CONFIGS) else None

    def _variable(self, name: ast.Name) -> LiftedDict | None:
        try:
            found = self.lifter.look_through(name)
        except NeedsLiteral:
            return None
        return self.of(found.node) if isinstance(found, Hole) else self._plain(found)

    def _by_condition(self, node: ast.IfExp) -> LiftedDict | None:
        """``{...} if test else {}``: each value by that condition, where the test may be asked once for each."""
        if not (isinstance(node.orelse, ast.Dict) and not node.orelse.keys) or not only_looks(
            self.module, node.test
        ):
            return None
        body = node.body
        if not isinstance(body, ast.Dict) or "#" in self.module.slice(node):
            return None
        found = LiftedDict()
        for key, value in zip(body.keys, body.values, strict=True):
            if not isinstance(key, ast.Constant) or not isinstance(key.value, str) or key.value in found:
                return None
            nothing = ast.copy_location(ast.Constant(None), value)
            choice = ast.copy_location(ast.IfExp(node.test, value, nothing), value)
            found[key.value] = Split(self.module, choice, Hole.of(self.module, value).region, self.lifter)
        return found


def merged(module: Module, node: ast.expr) -> list[ast.expr] | None:
    """The configs that one is put together of, later ones before earlier ones; ``None`` where it is not such."""
    match node:
        case ast.Dict() if None in node.keys:
            return [
                value if key is None else ast.copy_location(ast.Dict([key], [value]), value)
                for key, value in zip(node.keys, node.values, strict=True)
            ]
        case ast.BinOp(op=ast.BitOr()):
            return [node.left, node.right]
        case ast.Call(func=ast.Attribute(attr="copy" | "model_copy", value=base), args=[], keywords=given):
            updates = [keyword.value for keyword in given if keyword.arg == "update"]
            return [base, *updates] if len(updates) == len(given) else None
        case ast.Call(args=[base], keywords=given):
            symbol = module.infer.symbol(node.func)
            if symbol in ("copy.copy", "copy.deepcopy") and not given:
                return [base]
            if symbol == "builtins.dict":
                names = [ast.copy_location(ast.Constant(keyword.arg), keyword.value) for keyword in given]
                values = [keyword.value for keyword in given]
                named = all(keyword.arg for keyword in given)
                return [base, ast.copy_location(ast.Dict(list(names), values), node)] if named else None
    return None


def _filtered(node: ast.DictComp) -> ast.expr | None:
    """The dict whose values a comprehension keeps unless they are ``None``."""
    match node:
        case ast.DictComp(
            key=ast.Name(id=key),
            value=ast.Name(id=value),
            generators=[
                ast.comprehension(
                    target=ast.Tuple(elts=[ast.Name(id=one), ast.Name(id=other)]),
                    iter=ast.Call(func=ast.Attribute(attr="items", value=whole), args=[], keywords=[]),
                    ifs=[
                        ast.Compare(
                            left=ast.Name(id=asked), ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]
                        )
                    ],
                )
            ],
        ) if (key, value) == (one, other) and asked == value and key != value:
            return whole
    return None
