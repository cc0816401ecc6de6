"""Can a value be ``None`` where it is used?"""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.users import Users


class MayBeNone:
    """Answers for the expressions that a config goes through."""

    def __init__(self, module: Module, users: Users) -> None:
        self.module = module
        self.users = users
        self.filled: list[ast.expr] = []
        """``None`` that is written as another value."""
        self._open: set[ast.AST] = set()

    def of(self, node: ast.expr) -> bool:
        """Whether ``node`` can be ``None``."""
        if node in self._open:
            return False  # a cycle adds nothing that its other members do not already say
        self._open.add(node)
        try:
            return self._of(node)
        finally:
            self._open.discard(node)

    def _of(self, node: ast.expr) -> bool:
        match node:
            case ast.Constant(value=None):
                return node not in self.filled
            case ast.Dict():
                return False
            case ast.IfExp():
                return self.of(node.body) or self.of(node.orelse)
            case ast.BoolOp(op=ast.Or()):
                return self.of(node.values[-1])
            case ast.Name():
                return self._name(node)
            case ast.Attribute():
                found = self.users.attribute(node)
                if found is None or self._is_guarded(node):
                    return found is None
                values = found.values if found.function is None else self.users.returned(found.function)
                return values is None or any(map(self.of, values))
            case ast.Await(value=ast.Call() as call) | (ast.Call() as call):
                function = self.users.function(call)
                if function is None:
                    return False  # a constructor
                returned = self.users.returned(function)
                return returned is None or any(map(self.of, returned))
        return True

    def _name(self, node: ast.Name) -> bool:
        if self._is_guarded(node):
            return False
        for definition in self.module.reaching[node]:
            if isinstance(definition.node, ast.arg):
                values = self.users.values(definition.node)
            else:
                values = [definition.value] if definition.value is not None else None
            if values is None or any(map(self.of, values)):
                return True
        return False

    def _is_guarded(self, node: ast.Name | ast.Attribute) -> bool:
        """Whether ``if X is None: X = ...`` stands before ``node``, and nothing sets it after that."""
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            for _, block in ast.iter_fields(parent):
                if isinstance(block, list) and child in block:
                    before = block[: block.index(child)]
                    guards = [one for one in before if isinstance(one, ast.If) and self._fills(one, node)]
                    later = before[before.index(guards[-1]) + 1 :] if guards else []
                    if guards and not any(_binds(one, ast.unparse(node)) for one in (*later, child)):
                        return True
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
                return False
            child = parent
        return False

    def _fills(self, statement: ast.If, node: ast.Name | ast.Attribute) -> bool:
        match statement.test:
            case ast.Compare(left=tested, ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
                pass
            case ast.UnaryOp(op=ast.Not(), operand=tested):
                pass
            case _:
                return False
        name = ast.unparse(node)
        if ast.unparse(tested) != name or statement.orelse:
            return False
        last = statement.body[-1]
        if isinstance(last, ast.Return | ast.Raise):
            return True
        sets = [
            one.value
            for one in statement.body
            if isinstance(one, ast.Assign) and any(ast.unparse(target) == name for target in one.targets)
        ]
        return len(sets) == 1 and not self.of(sets[0])


def _binds(statement: ast.AST, name: str) -> bool:
    return any(
        isinstance(node, ast.Name | ast.Attribute)
        and not isinstance(node.ctx, ast.Load)
        and ast.unparse(node) == name
        for node in ast.walk(statement)
    )
