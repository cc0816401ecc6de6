"""Dicts whose values are lists of contents: one history for each user, chat or session.

All lists of a dict are looked at as one, whatever their keys are: each piece is rewritten where it is put in, and the
dict stays as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from migrate.bind.module import Module
from migrate.bind.reach import exported, reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.users import Users
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.collected.crossing import Crossing

_DICTS = frozenset(("builtins.dict", "collections.defaultdict"))
_DEFAULTS = {"get": 2, "setdefault": 2}
"""Methods that give one of the lists, and how many arguments they take at most; the last is a list, too."""
_FORGETS = frozenset(("clear", "pop"))
LISTS = frozenset(("builtins.list", "collections.deque"))


class _OtherUseError(Exception):
    """The dict, or a list of it, is used in a way that is not understood."""


@dataclass(eq=False)
class Shelf:
    """One dict with lists, and all that is done with those."""

    anchor: Definition
    values: list[ast.expr] = field(default_factory=list)
    """What its lists are made of."""
    loads: list[ast.expr] = field(default_factory=list)
    """Every expression that is one of its lists."""
    stores: list[ast.expr] = field(default_factory=list)
    annotations: list[ast.expr] = field(default_factory=list)
    names: set[Definition] = field(default_factory=set)
    """The variables that hold one of its lists."""


class Shelves:
    """The dicts of one file that hold lists, by every expression that is one of those."""

    def __init__(self, module: Module, users: Users, crossing: Crossing) -> None:
        self.module = module
        self._users = users
        self._crossing = crossing
        self._anchors: dict[ast.AST, Definition] | None = None
        self._shelves: dict[Definition, Shelf] = {}

    def anchor(self, node: ast.AST) -> Definition | None:
        """What stands for the lists of the dict that ``node`` is one of; ``None`` for anything else."""
        if self._anchors is None:
            self._anchors = {}
            for first in self._dicts():
                self._read(first)
        return self._anchors.get(node)

    def shelf(self, anchor: Definition) -> Shelf | None:
        """The dict that ``anchor`` stands for."""
        return self._shelves.get(anchor)

    def _dicts(self) -> Iterator[ast.expr]:
        """Where a variable or an attribute gets a new dict."""
        for node in list(self.module.scopes.parents):
            if isinstance(node, ast.Dict | ast.Call) and self._is_dict(node):
                match self.module.scopes.parents[node]:
                    case ast.Assign(targets=[ast.Name() | ast.Attribute() as target], value=value):
                        yield from [target] if value is node else []
                    case ast.AnnAssign(target=ast.Name() | ast.Attribute() as target, value=value):
                        yield from [target] if value is node else []

    def _is_dict(self, node: ast.expr) -> bool:
        match node:
            case ast.Dict():
                return not node.keys
            case ast.Call(keywords=[]):
                return self.module.infer.symbol(node.func) in _DICTS
        return False

    def _read(self, target: ast.expr) -> None:
        assert self._anchors is not None
        if target in self._anchors:
            return
        try:
            shelf = self._shelf(target)
            if shelf is None or not self._holds_lists(shelf):
                return
        except (_OtherUseError, LeftError):
            return
        self._shelves[shelf.anchor] = shelf
        self._anchors.update(dict.fromkeys((*shelf.loads, *shelf.stores), shelf.anchor))

    def _holds_lists(self, shelf: Shelf) -> bool:
        return any(
            isinstance(value, ast.List)
            or (isinstance(value, ast.Call) and self.module.infer.symbol(value.func) in LISTS)
            for value in shelf.values
        )

    # -- the dict

    def _shelf(self, target: ast.expr) -> Shelf | None:
        if isinstance(target, ast.Attribute):
            found = self._users.attribute(target)
            if found is None or found.function is not None:
                return None
            shelf = Shelf(
                Definition(target.attr, Binding.ASSIGN, target, self.module.scopes.scope_of(target))
            )
            made, loads, said = found.values, found.loads, found.annotations
        else:
            definition = self.module.scopes.definition_of[target]
            same = definition.scope.definitions[definition.name]
            self._check_own(definition)
            shelf = Shelf(Definition(definition.name, Binding.ASSIGN, target, definition.scope))
            made = [one.value for one in same if one.value is not None]
            if any(one.how is not Binding.ASSIGN or one.value is None for one in same):
                return None
            loads = list({use: None for one in same for use in self.module.uses.get(one, ())})
            said = [one.annotation for one in same if one.annotation is not None]
        for value in made:
            if not self._is_dict(value):
                return None
            shelf.values += self._factory(value)
        for annotation in said:
            shelf.annotations += self._element(annotation)
        for load in loads:
            self._use_of_dict(shelf, load)
        self._follow(shelf)
        return shelf

    def _check_own(self, definition: Definition) -> None:
        """Raise where other code could know the variable."""
        if definition.scope.is_class or reached_by_name(self.module, definition) is not None:
            raise _OtherUseError
        if definition.scope.is_module:
            if definition.name in exported(self.module):
                raise _OtherUseError
            if definition.name.startswith("_"):
                self._users.check_private(definition.name)
            else:
                self._users.check_name(definition.name)

    def _factory(self, made: ast.expr) -> list[ast.expr]:
        """The list that ``defaultdict`` makes for a new key."""
        match made:
            case ast.Call(args=[ast.Lambda(body=body)]):
                return [body]
            case ast.Call(args=[name]) if self.module.infer.symbol(name) in LISTS:
                return [ast.List([], ast.Load())]
            case ast.Call(args=[]) | ast.Dict():
                return []
        raise _OtherUseError

    def _element(self, annotation: ast.expr) -> list[ast.expr]:
        """The type to edit in ``dict[int, list[types.Content]]``."""
        match annotation:
            case ast.Subscript(slice=ast.Tuple(elts=[_, inner])):
                return self._of_list(inner)
            case ast.Name():
                return []
        raise _OtherUseError

    def _use_of_dict(self, shelf: Shelf, use: ast.expr) -> None:
        parents = self.module.scopes.parents
        parent = parents[use]
        match parent:
            case ast.Subscript(value=value) if value is use and not isinstance(parent.slice, ast.Slice):
                self._cell(shelf, parent)
            case ast.Attribute(attr=method) if isinstance(call := parents[parent], ast.Call):
                if call.func is not parent or call.keywords:
                    raise _OtherUseError
                self._method(shelf, method, call)
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[where]) if where is use:
                return
            case ast.Call(args=[only]) if (
                only is use and self.module.infer.symbol(parent.func) == "builtins.len"
            ):
                return
            case _ if self.module.is_tested(use):
                return
            case _:
                raise _OtherUseError

    def _cell(self, shelf: Shelf, cell: ast.Subscript) -> None:
        match self.module.scopes.parents[cell]:
            case _ if isinstance(cell.ctx, ast.Load):
                shelf.loads.append(cell)
            case ast.Assign(targets=[target], value=value) if target is cell:
                shelf.stores.append(cell)
                shelf.values.append(value)
            case ast.AugAssign(op=ast.Add(), value=value):
                shelf.stores.append(cell)
                shelf.values.append(value)
            case ast.Delete():
                return
            case _:
                raise _OtherUseError

    def _method(self, shelf: Shelf, method: str, call: ast.Call) -> None:
        if method in _DEFAULTS and 1 <= len(call.args) <= _DEFAULTS[method]:
            shelf.loads.append(call)
            shelf.values += call.args[1:]
        elif not (method in _FORGETS and isinstance(self.module.scopes.parents[call], ast.Expr)):
            raise _OtherUseError

    # -- its lists

    def _follow(self, shelf: Shelf) -> None:
        """Find the variables and functions that give lists of the dict, and what else those can be."""
        values, shelf.values = shelf.values, []
        pending, shelf.loads = shelf.loads, []
        while pending or values:
            if values:
                value = values.pop(0)
                cut = value.value if isinstance(value, ast.Subscript) else value
                if isinstance(cut, ast.Name):
                    for definition in self.module.reaching.get(cut, ()):
                        self._named(shelf, definition, pending, values)
                    shelf.values += [value] if cut is not value else []
                elif not (isinstance(value, ast.Constant) and value.value is None) and value not in pending:
                    shelf.values.append(value)
                continue
            load = pending.pop(0)
            if load in shelf.loads:
                continue
            parent = self.module.scopes.parents[load]
            match parent:
                case ast.Assign(targets=[ast.Name() as target]) | ast.AnnAssign(target=ast.Name() as target):
                    shelf.stores.append(load)
                    self._named(shelf, self.module.scopes.definition_of[target], pending, values)
                case ast.Assign(targets=[ast.Subscript() | ast.Attribute() as target]) if (
                    target in shelf.stores
                ):
                    shelf.stores.append(load)  # put back under its own key
                case ast.Return():
                    shelf.stores.append(load)
                    pending += self._returned(shelf, parent)
                case ast.Compare(ops=[ast.Is() | ast.IsNot()], comparators=[ast.Constant(value=None)]):
                    continue
                case ast.BoolOp(op=ast.Or(), values=[first, other]) if first is load:
                    shelf.stores.append(load)
                    values.append(other)
                    pending.append(parent)
                case _:
                    shelf.loads.append(load)

    def _named(
        self, shelf: Shelf, definition: Definition, pending: list[ast.expr], values: list[ast.expr]
    ) -> None:
        """Take in a variable that holds a list of the dict, with all other values it has where it is used."""
        if definition in shelf.names:
            return
        target = definition.node
        value = _given_to(definition)
        if value is None or definition.scope.is_module or not isinstance(target, ast.Name):
            raise _OtherUseError
        if reached_by_name(self.module, definition) is not None:
            raise _OtherUseError
        shelf.names.add(definition)
        shelf.stores.append(target)
        if definition.annotation is not None:
            shelf.annotations += self._of_list(definition.annotation)
        if value not in shelf.stores and value not in pending:
            values.append(value)
        for other in definition.scope.definitions[definition.name]:
            if (
                other.how is Binding.AUGMENT
            ):  # changes the list in place, whether or not it is read afterwards
                self._named(shelf, other, pending, values)
        for use in self.module.uses.get(definition, ()):
            pending.append(use)
            for other in self.module.reaching[use] - {definition}:
                self._named(shelf, other, pending, values)

    def _of_list(self, annotation: ast.expr) -> list[ast.expr]:
        """The type to edit in that of a list: the whole, or what a queue holds."""
        match annotation:
            case ast.Name() | ast.Attribute():
                return []
            case ast.Subscript(value=kind) if self.module.infer.symbol(kind) in (
                "builtins.list",
                "typing.List",
            ):
                return [annotation]
            case ast.Subscript(slice=ast.Name() | ast.Attribute() as inner) if self.module.infer.symbol(
                inner
            ).startswith("google.genai.types."):
                return [inner]
        raise _OtherUseError

    def _returned(self, shelf: Shelf, statement: ast.Return) -> list[ast.expr]:
        """The results of a function that gives lists of the dict and nothing else."""
        function = self.module.scopes.function_of(statement)
        if function is None or not self._crossing.is_own(function):
            raise _OtherUseError
        mine = {*shelf.loads, *shelf.stores}
        for value in self._crossing.values(function):
            named = (
                self.module.reaching.get(value, frozenset()) if isinstance(value, ast.Name) else frozenset()
            )
            if value not in mine and not (named and named <= shelf.names):
                raise _OtherUseError
        if function.returns is not None:
            shelf.annotations += self._of_list(function.returns)
        return self._crossing.results(function)


def _given_to(definition: Definition) -> ast.expr | None:
    """What a variable is set to, or what is added to it; ``None`` for a definition of another kind."""
    match definition.statement:
        case ast.AugAssign(op=ast.Add(), value=value) if definition.how is Binding.AUGMENT:
            return value
    return definition.value if definition.how is Binding.ASSIGN else None
