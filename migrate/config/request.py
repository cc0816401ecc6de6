"""Arguments that are kept in a dict and unpacked: ``request = {...}``, ``generate_content(**request)``.

The dict stays where it is and holds the new arguments, so all that is done with it has to be in sight.
"""

from __future__ import annotations

import ast
from collections.abc import Container
from dataclasses import dataclass, field

from migrate.bind.module import Module
from migrate.bind.reach import reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.config.pieces import is_own
from migrate.edit.layout import Region
from migrate.literal import LiftedDict, Lifter, plain_region, single_definition
from migrate.rules.rule import LeftError

_SET_LATER = "config"


@dataclass(eq=False)
class Request:
    """A dict with arguments of a call."""

    definition: Definition
    """The variable that it is built in."""
    display: ast.Dict | ast.Call
    """Its display, or the call of ``dict``."""
    names: dict[str, ast.expr]
    """What is given in it, by name."""
    regions: dict[str, Region]
    below: tuple[str, ...]
    sends: set[ast.AST] = field(default_factory=set)
    """The calls that unpack it."""
    setting: ast.Assign | None = None
    """The statement that sets the config later."""

    def holding(self, name: str, call: ast.expr) -> ast.expr:
        """Where an argument stands: in the dict, or in the ``call``."""
        return self.display if name in self.names else call

    @property
    def is_display(self) -> bool:
        """Whether it is written in braces."""
        return isinstance(self.display, ast.Dict)


def request_of(module: Module, call: ast.Call, natives: Container[ast.AST]) -> Request | None:
    """The dict that ``call`` unpacks; ``None`` for none.  Raises `LeftError` where not all of it is in sight."""
    stars = [keyword.value for keyword in call.keywords if keyword.arg is None]
    if not stars:
        return None
    name = stars[0]
    if len(stars) > 1 or not isinstance(name, ast.Name):
        raise _unpacked()
    definition = single_definition(module, name)
    if definition is None or not is_own(module, definition) or reached_by_name(module, definition):
        raise _unpacked()
    found = _built(module, definition)
    for use in module.uses.get(definition, ()):
        if module.reaching[use] != {definition}:
            raise _used(name.id, use)
        _used_by(module, found, use, call, natives)
    return found


def _unpacked() -> LeftError:
    return LeftError(
        "GI504", "The arguments are unpacked or positional, so what is sent cannot be read here."
    )


def _used(name: str, use: ast.expr) -> LeftError:
    return LeftError(
        "GI504",
        f"The arguments are kept in `{name}`, which is used or changed in other ways on line {use.lineno}.",
    )


def _built(module: Module, definition: Definition) -> Request:
    display = definition.value
    if not isinstance(display, ast.Dict | ast.Call) or definition.how is not Binding.ASSIGN:
        raise _unpacked()
    plain = isinstance(display, ast.Dict) or (
        module.infer.symbol(display.func) == "builtins.dict"
        and not display.args
        and all(keyword.arg for keyword in display.keywords)
    )
    lifted = Lifter(module, display).lift(display) if plain else None
    if not isinstance(lifted, LiftedDict):
        raise _unpacked()
    if isinstance(display, ast.Dict):
        keys = [key.value for key in display.keys if isinstance(key, ast.Constant)]
        given = dict(zip(keys, display.values, strict=True))
    else:
        given = {keyword.arg: keyword.value for keyword in display.keywords}
    names = {str(name): value for name, value in given.items()}
    return Request(definition, display, names, lifted.regions, lifted.below)


def _used_by(
    module: Module, found: Request, use: ast.Name, call: ast.Call, natives: Container[ast.AST]
) -> None:
    parent = module.scopes.parents[use]
    match parent:
        case ast.keyword(arg=None):
            sends = module.scopes.parents[parent]
            if sends is call or sends in natives:
                found.sends.add(sends)
                return
        case ast.Subscript(slice=ast.Constant(value="config")) if parent.value is use:
            statement = module.scopes.parents[parent]
            alone = isinstance(statement, ast.Assign) and statement.targets == [parent]
            if alone and found.setting is None and _SET_LATER not in found.names:
                assert isinstance(statement, ast.Assign)
                found.setting = statement
                found.names[_SET_LATER] = statement.value
                found.regions[_SET_LATER] = plain_region(module, statement.value)
                return
    raise _used(use.id, use)
