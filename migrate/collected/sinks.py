"""Where contents and parts go: into a call that sends them, or into another list."""

from __future__ import annotations

import ast
from collections.abc import Container

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.collected.crossing import Crossing
from migrate.collected.lists import CONTENTS, key_of
from migrate.collected.shelves import LISTS


class Sinks:
    """Tells them for one file."""

    def __init__(
        self, module: Module, crossing: Crossing, natives: Container[ast.AST], chats: Container[ast.AST]
    ) -> None:
        self.module = module
        self.crossing = crossing
        self.natives = natives
        self.chats = chats
        """Calls that create chats, which begin with a history."""

    def is_sent(self, parent: ast.AST) -> bool:
        """Whether what ``parent`` holds is sent, with one request or as one message."""
        if isinstance(parent, ast.keyword):
            return self.sends(parent) and parent.arg != "history"
        return isinstance(parent, ast.Call) and parent in self.natives

    def sends(self, keyword: ast.keyword) -> bool:
        """Whether an argument is sent: the contents of a call, or the history of a chat."""
        call = self.module.scopes.parents[keyword]
        sent = keyword.arg in ("contents", "message") and call in self.natives
        return sent or (keyword.arg == "history" and call in self.chats)

    def of(self, node: ast.expr, *, whole: bool = True) -> ast.Call | Definition | None:
        """The call or the list whose contents ``node`` becomes a part of; the elements of it where it is a list."""
        parents = self.module.scopes.parents
        inner: ast.AST = node
        while True:
            parent = parents[inner]
            match parent:
                case ast.keyword(arg="parts") | ast.Starred() | ast.List() | ast.BinOp(op=ast.Add()):
                    inner = parent
                case ast.Dict() if key_of(parent, inner) == "parts":
                    inner = parent
                case ast.keyword() if self.sends(parent):
                    call = parents[parent]
                    return call if isinstance(call, ast.Call) else None
                case ast.Call() if self.is_sent(parent):
                    return parent
                case ast.Call(func=ast.Attribute(value=receiver, attr=method)) if (
                    inner in parent.args and method in ("append", "insert", "extend")
                ):
                    copied = not whole or inner is not node or method == "extend"
                    return self._list_of(receiver) if copied else None
                case ast.Call() if self.module.infer.symbol(parent.func) in CONTENTS or makes_list(
                    self.module, parent
                ):
                    inner = parent
                case ast.Assign(targets=[ast.Name() as target]) | ast.AnnAssign(target=ast.Name() as target):
                    return self.module.scopes.definition_of.get(target) if inner is not node else None
                case ast.Assign(targets=[ast.Attribute() | ast.Subscript() as stored]) if inner is not node:
                    return self.crossing.attribute(stored)
                case ast.AugAssign(target=ast.Name() as target):
                    return self.module.scopes.definition_of.get(target)
                case ast.Return():
                    return self._returning(parent)
                case ast.Tuple() if inner is node and isinstance(parents[parent], ast.Return):
                    return self._returning(parents[parent], parent.elts.index(node))
                case ast.Call() | ast.keyword() if inner is node and isinstance(inner, ast.expr):
                    return self.crossing.parameter(inner)
                case ast.ListComp(elt=element) if element is inner:
                    inner = parent
                case _:
                    return None

    def _list_of(self, receiver: ast.expr) -> Definition | None:
        anchor = self.crossing.attribute(receiver)
        if anchor is None and isinstance(receiver, ast.Name):
            return next(iter(self.module.reaching.get(receiver, ())), None)
        return anchor

    def _returning(self, statement: ast.AST, index: int | None = None) -> Definition | None:
        """The function that returns the list, or tuples with it, to callers that are all in sight."""
        function = self.module.scopes.function_of(statement)
        return (
            self.crossing.definition(function, index)
            if function is not None and self.crossing.is_own(function)
            else None
        )


def makes_list(module: Module, call: ast.Call) -> bool:
    """Whether a call makes a list, or a queue, of what it is given."""
    return module.infer.symbol(call.func) in LISTS
