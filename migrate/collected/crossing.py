"""Functions and attributes of the file that contents go through.

A function that returns contents, or gets them as an argument, is rewritten together with all its callers, and an
attribute with all that is done with it; so no other code may call the one or read the other.
"""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.users import AttributeUses, Users
from migrate.collected.shelves import Shelf, Shelves
from migrate.rules.rule import LeftError

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Crossing:
    """The functions and attributes of one file, as far as contents may go through them."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._public: list[str] = []
        self._users = Users(module, self._public, derived=True)
        self._own: dict[Function, bool] = {}
        self._anchors: dict[tuple[ast.ClassDef, str], Definition] = {}
        self._uses: dict[Definition, AttributeUses] = {}
        self._asked: dict[ast.Attribute, Definition | None] = {}
        self._shelves = Shelves(module, self._users, self)
        self._items: dict[tuple[Function, int], Definition] = {}

    def is_public(self, name: str) -> bool:
        """Whether other projects could use a function or an attribute, though no other file of this one does."""
        return name in self._public

    # -- functions

    def called(self, node: ast.expr) -> Function | None:
        """The function whose result a call is, or an `await` of one, where it is certain which one and that all its
        calls are in sight.
        """
        call = node.value if isinstance(node, ast.Await) else node
        function = self._users.function(call) if isinstance(call, ast.Call) else None
        if function is None or isinstance(function, ast.AsyncFunctionDef) != isinstance(node, ast.Await):
            return None
        return function if self.is_own(function) else None

    def is_own(self, function: Function) -> bool:
        """Whether every call of a function of this file is in sight, and gives what the function returns."""
        if not self.is_called_here(function):
            return False
        return isinstance(function, ast.FunctionDef) or all(
            isinstance(self.module.scopes.parents[call], ast.Await) for call in self._users.calls(function)
        )

    def is_called_here(self, function: Function) -> bool:
        """Whether every call of a function of this file is in sight; of a coroutine, too."""
        if function not in self._own:
            try:
                calls = bool(self._users.calls(function))
                self._own[function] = calls and not self._users.is_property(function)
            except LeftError:
                self._own[function] = False
        return self._own[function]

    def results(self, function: Function) -> list[ast.expr]:
        """Every call of a function that is its file's own; of a coroutine, what waits for it."""
        calls: list[ast.expr] = [*self._users.calls(function)]
        if isinstance(function, ast.FunctionDef):
            return calls
        around = (self.module.scopes.parents[call] for call in calls)
        return [node for node in around if isinstance(node, ast.Await)]

    def values(self, function: Function, index: int | None = None) -> list[ast.expr]:
        """What a function returns, or what stands at one place of its tuples; nothing where that is not in sight."""
        values = self._users.returned(function) or []
        if index is None:
            return values
        rows = [value.elts for value in values if isinstance(value, ast.Tuple)]
        plain = not any(isinstance(one, ast.Starred) for row in rows for one in row)
        same = len(rows) == len(values) and len({len(row) for row in rows}) == 1
        return [row[index] for row in rows] if plain and same and index < len(rows[0]) else []

    def definition(self, function: Function, index: int | None = None) -> Definition:
        """What stands for a function, or for one place of its tuples, where sites are grouped."""
        whole = self.module.scopes.definition_of[function]
        if index is None:
            return whole
        if (function, index) not in self._items:
            said = _annotation(function.returns, index)
            self._items[function, index] = Definition(
                whole.name, whole.how, function, whole.scope, annotation=said
            )
        return self._items[function, index]

    def index_of(self, definition: Definition) -> int | None:
        """The place in the function's tuples that ``definition`` stands for."""
        return next((index for (_, index), one in self._items.items() if one is definition), None)

    def unpacked(self, definition: Definition) -> tuple[ast.expr, Function, int] | None:
        """The call of a function of the file whose tuple gives a variable its value, and the place in that tuple."""
        statement = definition.statement
        match statement:
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Call() | ast.Await() as call):
                function = self.called(call)
                plain = all(isinstance(one, ast.Name | ast.Attribute) for one in targets)
                if function is None or not plain or definition.node not in targets:
                    return None
                return call, function, targets.index(definition.node)
        return None

    # -- parameters

    def parameter(self, node: ast.expr) -> Definition | None:
        """The parameter of a function of the file that gets ``node``."""
        parent = self.module.scopes.parents[node]
        call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
        function = (
            self._users.function(call) if isinstance(call, ast.Call) and call.func is not node else None
        )
        if not isinstance(call, ast.Call) or function is None or not self.is_called_here(function):
            return None
        argument = self._users.taking(node, call)
        return self.module.scopes.definition_of.get(argument) if argument is not None else None

    def arguments(self, parameter: Definition) -> list[ast.expr]:
        """What a parameter can be; nothing where that is not in sight."""
        argument = parameter.node
        function = self.module.scopes.parents.get(self.module.scopes.parents[argument])
        if not isinstance(argument, ast.arg) or not isinstance(function, Function):
            return []
        return (self._users.values(argument) or []) if self.is_called_here(function) else []

    # -- attributes

    def attribute(self, node: ast.AST) -> Definition | None:
        """What stands for an attribute of a class of the file, or the lists of a dict with ``node`` among them, where
        all that is done with them is in sight.
        """
        shelf = self._shelves.anchor(node)
        if shelf is not None or not isinstance(node, ast.Attribute):
            return shelf
        if node not in self._asked:
            try:
                uses = self._users.attribute(node)
            except LeftError:
                uses = None
            self._asked[node] = self._anchor(uses) if uses is not None and uses.function is None else None
        return self._asked[node]

    def _anchor(self, uses: AttributeUses) -> Definition | None:
        if uses.key not in self._anchors:
            said = (self.module.scopes.parents[one] for one in uses.annotations)
            stored = [*uses.stores, *(one.target for one in said if isinstance(one, ast.AnnAssign))]
            node = next((one for one in stored if isinstance(one, ast.Attribute)), None)
            if node is None:
                return None  # set in the body of the class, for all objects together
            scope = self.module.scopes.scope_of(uses.key[0])
            anchor = Definition(uses.key[1], Binding.ASSIGN, node, scope)
            self._anchors[uses.key] = anchor
            self._uses[anchor] = uses
        return self._anchors[uses.key]

    def uses(self, definition: Definition) -> AttributeUses | Shelf | None:
        """All that is done with an attribute or the lists of a dict; ``None`` for a definition of another kind."""
        return self._uses.get(definition) or self._shelves.shelf(definition)


def _annotation(returns: ast.expr | None, index: int) -> ast.expr | None:
    """What an annotation of tuples says of one place."""
    match returns:
        case ast.Subscript(slice=ast.Tuple(elts=elements)) if index < len(elements):
            return elements[index]
    return None
