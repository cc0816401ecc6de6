"""Responses collected by the code: appended to a list, or set in a dict, and read from there."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from migrate.bind.closed import may_be_imported, unseen
from migrate.bind.scopes import Definition
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


class KeptReads:
    """Follows responses into lists and dicts that hold nothing else."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self._seen: set[Definition] = set()

    def append(self, node: ast.expr, call: ast.Call) -> bool:
        """``responses.append(response)``; false where the list is not in sight from its start."""
        match call:
            case ast.Call(
                func=ast.Attribute(value=ast.Name() as owner, attr="append"), args=[only], keywords=[]
            ):
                return only is node and self._follow(owner, _is_empty_list, self._listed)
        return False

    def set(self, statement: ast.Assign) -> bool:
        """``responses[key] = response``; false where the dict is not in sight from its start."""
        match statement:
            case ast.Assign(targets=[ast.Subscript(value=ast.Name() as owner, slice=index)]):
                return not isinstance(index, ast.Slice) and self._follow(owner, _is_empty_dict, self._keyed)
        return False

    def _follow(
        self, owner: ast.Name, is_empty: Callable[[ast.expr], bool], use_of: Callable[[ast.Name], None]
    ) -> bool:
        definitions = self.module.reaching.get(owner, frozenset())
        if len(definitions) != 1:
            return False
        (definition,) = definitions
        if definition.scope.is_class or definition.value is None or not is_empty(definition.value):
            return False
        if definition in self._seen:
            return True
        self._seen.add(definition)
        self._check_private(definition)
        self.reads.analysis.definitions.add(definition)
        self.reads.check_reach(definition, definition.node, "responses")
        for use in self.module.uses.get(definition, ()):
            if self.module.reaching[use] != {definition}:
                raise LeftError(
                    "GI513",
                    f"`{use.id}` on line {use.lineno} can also be another collection than of responses.",
                )
            use_of(use)
        return True

    def _check_private(self, definition: Definition) -> None:
        """Raise `LeftError` where other files may read a collection of this module."""
        name = definition.name
        if not may_be_imported(self.module, definition) or self.module.is_script or unseen(self.module, name):
            return
        raise LeftError(
            "GI511",
            f"`{name}` keeps responses under a public name of this module, so their readers may be elsewhere.",
        )

    # -- lists

    def _listed(self, use: ast.Name) -> None:
        parent = self.module.scopes.parents[use]
        call = self.module.scopes.parents[parent]
        match call:
            case ast.Call(func=ast.Attribute(attr="append") as method, args=[only], keywords=[]) if (
                method is parent
            ):
                self._check_same(only)
                return
        self.reads.use(use, "responses")

    def _check_same(self, value: ast.expr) -> None:
        if not self.reads.same_value(value, "response"):
            raise LeftError(
                "GI513",
                f"Line {value.lineno} puts something else among the responses, or it is not in sight.",
            )

    # -- dicts

    def _keyed(self, use: ast.Name) -> None:
        parent = self.module.scopes.parents[use]
        match parent:
            case ast.Subscript(ctx=ast.Store()):
                statement = self.module.scopes.parents[parent]
                if not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
                    raise self._left(use)
                self._check_same(statement.value)
            case ast.Subscript(ctx=ast.Load()) if parent.value is use:
                self.reads.use(parent, "response")
            case ast.Subscript(ctx=ast.Del()):
                return
            case ast.Attribute(attr=name):
                call = self.module.scopes.parents[parent]
                if not (isinstance(call, ast.Call) and call.func is parent and self._asked(name, call)):
                    raise self._left(use)
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[same]) if same is use:
                return
            case ast.Call() if self.module.infer.symbol(parent.func) in ("builtins.len", "builtins.sorted"):
                return
            case ast.For(iter=same) | ast.comprehension(iter=same) if same is use:
                return  # its keys
            case _ if self.module.is_tested(use):
                return
            case _:
                raise self._left(use)

    def _asked(self, name: str, call: ast.Call) -> bool:
        """What a method of the dict gives."""
        outer = self.module.scopes.parents[call]
        match name, outer:
            case "keys", _:
                return True
            case "get", _ if len(call.args) == 1 and not call.keywords:
                self.reads.use(call, "response")
                return True
            case "values", _:
                self.reads.use(call, "responses")
                return True
            case (
                "items",
                ast.For(target=ast.Tuple(elts=[_, ast.Name() as target]), iter=same)
                | ast.comprehension(target=ast.Tuple(elts=[_, ast.Name() as target]), iter=same),
            ) if same is call:
                self.reads.defined(target, "response")
                return True
        return False

    def _left(self, use: ast.Name) -> LeftError:
        return LeftError(
            "GI511",
            f"The responses in `{use.id}` are handed on on line {use.lineno}, where their readers are not in sight.",
        )


def _is_empty_list(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id == "list" and not value.args
    return isinstance(value, ast.List) and not value.elts


def _is_empty_dict(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return (
            isinstance(value.func, ast.Name)
            and value.func.id == "dict"
            and not (value.args or value.keywords)
        )
    return isinstance(value, ast.Dict) and not value.keys
