"""Ways in which code goes on from one thing of the old response to the next, also where it may be missing."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from migrate.bind.module import Module

_EMPTY = (ast.List, ast.Tuple)


class Ways:
    """What the code around an expression does with it, in one module."""

    def __init__(self, module: Module) -> None:
        self.module = module

    def attribute(self, node: ast.expr) -> tuple[str, ast.expr]:
        """The attribute of ``node`` that is read, by a dot or by ``getattr``, and the expression that does it."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr=name, ctx=ast.Load()):
                return name, parent
            case ast.Call(args=[first, ast.Constant(value=str() as name), *_], keywords=[]) if first is node:
                if self.module.infer.symbol(parent.func) == "builtins.getattr":
                    return name, parent
        return "", node

    def falls_back(self, node: ast.expr) -> bool:
        """Whether the parent of ``node`` is ``node or []``, or ``node if response.candidates else None``."""
        match self.module.scopes.parents[node]:
            case ast.BoolOp(op=ast.Or(), values=[first, other]):
                return first is node and _is_nothing(other)
            case ast.IfExp(body=body) as either:
                return body is node and self._is_kept(either)
        return False

    def goes_with_value(self, node: ast.expr) -> bool:
        """Whether ``node`` is the test of ``response.candidates[0] if response.candidates else None``.

        What such an expression gives is read from the response instead, and the test with it.
        """
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.IfExp) and child is parent.test:
                return root_of(parent.body) is not parent.body and self._is_kept(parent)
            if not (isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And)):
                return False
            child = parent
        return False

    def _is_kept(self, either: ast.IfExp) -> bool:
        """Whether a conditional expression is kept in a variable, and asks only for what it goes on from."""
        test, root = either.test, root_of(either.body)
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        return (
            isinstance(self.module.scopes.parents[either], ast.Assign)
            and _is_nothing(either.orelse)
            and all(ast.dump(root_of(value)) == ast.dump(root) for value in values)
        )


def jumps(body: Iterable[ast.stmt]) -> bool:
    """Whether the body of a loop leaves the loop, or goes on with its next round."""
    stack: list[ast.AST] = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Break | ast.Continue):
            return True
        if isinstance(node, ast.For | ast.AsyncFor | ast.While):
            stack.extend(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            stack.extend(ast.iter_child_nodes(node))
    return False


def root_of(node: ast.expr) -> ast.expr:
    """What a chain such as ``response.candidates[0].content.parts`` starts at."""
    while True:
        match node:
            case ast.Attribute(value=value, attr="candidates" | "content" | "parts"):
                node = value
            case ast.Subscript(value=value, slice=ast.Constant(value=0)):
                node = value
            case ast.Call(
                func=ast.Name(id="getattr" | "hasattr"),
                args=[value, ast.Constant(value="candidates" | "content" | "parts"), *_],
            ):
                node = value
            case _:
                return node


def _is_nothing(node: ast.expr) -> bool:
    if isinstance(node, _EMPTY):
        return all(isinstance(one, ast.Constant) and one.value is None for one in node.elts)
    return isinstance(node, ast.Constant) and node.value is None
