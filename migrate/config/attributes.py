"""Tools and safety settings that an attribute holds: ``self.tools = [...]``, or ``SAFETY = [...]`` in a class.

They stay there as well, in the words of the new API, where every use of the attribute is in sight and sends them.
"""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.config.users import Users
from migrate.rules.rule import LeftError


class Held(Definition):
    """The one assignment of an attribute; equal to every other description of the same assignment."""

    __slots__ = ("loads",)

    def __init__(
        self, target: ast.expr, statement: ast.Assign, loads: list[ast.expr], module: Module
    ) -> None:
        scope = module.scopes.scope_of(statement)
        name = target.attr if isinstance(target, ast.Attribute) else module.slice(target)
        super().__init__(name, Binding.ASSIGN, target, scope, statement.value, None, statement)
        self.loads = loads

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and other.node is self.node

    def __hash__(self) -> int:
        return hash(self.node)


def held(module: Module, node: ast.Attribute) -> Held | None:
    """What gives the attribute ``node`` its value, if that is one list in sight and no other file can use it."""
    try:
        found = Users(module, []).attribute(node)
    except LeftError:
        return None
    if found is None or found.function is not None or found.annotations or len(found.values) != 1:
        return None
    (value,) = found.values
    statement = module.scopes.parents[value]
    built = isinstance(value, ast.List | ast.ListComp)
    if not built or not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
        return None
    # Comments inside are told with the call, where all that its config says finds a place.
    return None if "#" in module.slice(value) else Held(statement.targets[0], statement, found.loads, module)


def uses(module: Module, definition: Definition) -> list[ast.expr]:
    """Every place that reads a variable or an attribute."""
    return definition.loads if isinstance(definition, Held) else [*module.uses.get(definition, ())]
