"""Code that knows that a read may fail, or that a step may be of another type."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.traps.kinds import Kind, Kinds

_PROBING = frozenset(("builtins.hasattr", "builtins.getattr"))
_EXPECTED = frozenset(("builtins.AttributeError", "builtins.IndexError", "builtins.TypeError"))


def is_probed(module: Module, node: ast.Attribute) -> bool:
    """Whether the function around a read asks for the attribute first, or handles that there is none."""
    if any(_expects(module, parent, node) for parent in module.scopes.ancestors(node)):
        return True
    owner = module.slice(node.value)
    for call in _around(module, node):
        if isinstance(call, ast.Call) and len(call.args) > 1 and module.infer.symbol(call.func) in _PROBING:
            asked = call.args[1]
            named = isinstance(asked, ast.Constant) and asked.value == node.attr
            if named and module.slice(call.args[0]) == owner:
                return True
    return False


def asks_for_type(module: Module, kinds: Kinds, node: ast.expr) -> bool:
    """Whether a test around ``node``, or one before it, asks a step for its type, or a handler expects another one."""
    inside: ast.AST = node
    for parent in module.scopes.ancestors(node):
        tests = [*_tests(parent), *_earlier(parent, inside)]
        if any(_is_type_of_step(kinds, one) for test in tests for one in ast.walk(test)):
            return True
        if _expects(module, parent, node):
            return True
        inside = parent
    return False


def _tests(node: ast.AST) -> list[ast.expr]:
    """The tests that decide whether what is inside ``node`` runs."""
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            return [node.test]
        case ast.BoolOp():
            return node.values
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            return [test for generator in node.generators for test in generator.ifs]
        case ast.Match():
            return [node.subject]
    return []


def _earlier(parent: ast.AST, inside: ast.AST) -> list[ast.expr]:
    """The tests before ``inside`` in its block, which may have left it."""
    body = getattr(parent, "body", None)
    if not isinstance(body, list) or inside not in body:
        return []
    before = body[: body.index(inside)]
    return [one.test for one in before if isinstance(one, ast.If | ast.Assert)]


def _is_type_of_step(kinds: Kinds, node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "type" and kinds.of(node.value) is Kind.STEP


def says(module: Module, node: ast.expr, *words: str) -> bool:
    """Whether the function around ``node`` has one of these words as a string."""
    return any(isinstance(one, ast.Constant) and one.value in words for one in _around(module, node))


def _around(module: Module, node: ast.expr) -> Iterator[ast.AST]:
    """Everything in the function around ``node``, or in the whole file where there is none."""
    return ast.walk(module.scopes.function_of(node) or module.tree)


def _expects(module: Module, parent: ast.AST, node: ast.expr) -> bool:
    """Whether ``parent`` is a ``try`` with ``node`` in its body that handles a failed read."""
    if not isinstance(parent, ast.Try):
        return False
    inside = any(one is node for statement in parent.body for one in ast.walk(statement))
    return inside and any(_handles(module, handler) for handler in parent.handlers)


def _handles(module: Module, handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is not None and module.infer.symbol(kind) in _EXPECTED for kind in kinds)
