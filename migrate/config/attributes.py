"""Tools and safety settings that an attribute holds or a function gives: ``self.tools = [...]``, ``def tools(): return
[...]``.

They stay there as well, in the words of the new API, where every use of them is in sight and sends them.
"""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.users import Users
from migrate.rules.rule import LeftError


class Held(Definition):
    """The one place that makes such a list; equal to every other description of the same place."""

    __slots__ = ("annotations", "loads", "undeclared")

    def __init__(self, module: Module, node: ast.AST, name: str, value: ast.expr) -> None:
        super().__init__(name, Binding.ASSIGN, node, module.scopes.scope_of(value), value)
        self.loads: list[ast.expr] = []
        """Every place that reads the attribute, or calls the function."""
        self.annotations: list[ast.expr] = []
        """What is said of its type."""
        self.undeclared: list[ast.expr] = []
        """Targets of which nothing is said."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and other.node is self.node

    def __hash__(self) -> int:
        return hash(self.node)


def held(module: Module, node: ast.expr) -> Held | None:
    """What makes the list that ``node`` gives, if that is one place in sight and no other file can use it."""
    try:
        found = _given(module, Users(module, []), node)
    except LeftError:
        return None
    # Comments inside are told with the call, where all that its config says finds a place.
    return found if found is not None and found.value and "#" not in module.slice(found.value) else None


def _given(module: Module, users: Users, node: ast.expr) -> Held | None:
    match node:
        case ast.Attribute():
            return _attribute(module, users, node)
        case ast.Call():
            return _function(module, users, node)
    return None


def _attribute(module: Module, users: Users, node: ast.Attribute) -> Held | None:
    uses = users.attribute(node)
    if uses is None or uses.function is not None or len(uses.values) != 1:
        return None
    (value,) = uses.values
    statement = module.scopes.parents[value]
    match statement:
        case ast.Assign(targets=[target]) | ast.AnnAssign(target=target):
            pass
        case _:
            return None
    made = _function(module, users, value) if isinstance(value, ast.Call) else None
    if made is not None and made.loads == [value]:
        found = made
    elif isinstance(value, ast.List | ast.ListComp):
        found = Held(module, target, uses.key[1], value)
    else:
        return None
    found.loads = uses.loads
    found.annotations += uses.annotations
    found.undeclared += [] if uses.annotations else [target]
    return found


def _function(module: Module, users: Users, call: ast.Call) -> Held | None:
    function = users.function(call)
    returned = users.returned(function) if isinstance(function, ast.FunctionDef) else None
    if function is None or returned is None or len(returned) != 1 or function.name == "__init__":
        return None
    if not isinstance(returned[0], ast.List | ast.ListComp):
        return None
    found = Held(module, function, function.name, returned[0])
    found.loads = [*users.calls(function)]
    found.annotations += [function.returns] if function.returns is not None else []
    return found


def uses(module: Module, definition: Definition) -> list[ast.expr]:
    """Every place that reads a variable or an attribute, or calls a function."""
    return definition.loads if isinstance(definition, Held) else [*module.uses.get(definition, ())]
