"""Which Python functions a config gives as tools, and the config with their declarations instead."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

from migrate.bind.module import Module
from migrate.bind.types import Form
from migrate.calling.declared import Def, check_result, declaration_of
from migrate.literal import Hole, LiftedDict, LiftedList
from migrate.rules.rule import LeftError
from shim.mapping.convert import fields, number
from shim.mapping.value import NeedsLiteral, literal

CALLED = (
    "Python functions are given as tools, so the SDK calls them by itself; an interaction needs their declarations and "
    "a loop that answers its `function_call` steps."
)
_REMOTE_CALLS = 10
"""Requests that the SDK makes at most for one call."""


@dataclass(eq=False)
class Function:
    """One Python function among the tools."""

    hole: Hole
    """What stands among the tools: a name, or a method of an object."""
    name: str
    """What the model knows it by."""
    is_async: bool


@dataclass(eq=False)
class Automatic:
    """The functions that the SDK would call for one call, and how often it would ask again."""

    functions: list[Function] = field(default_factory=list)
    requests: int = _REMOTE_CALLS
    disabled: bool = False
    """Whether the functions are declared only, and the program calls them."""
    others: bool = False
    """Whether there are tools of other kinds."""

    @property
    def runs(self) -> bool:
        """Whether a loop has to call functions."""
        return bool(self.functions) and not self.disabled

    @property
    def is_all(self) -> bool:
        """Whether the last answer holds no calls and nothing of other tools."""
        return self.runs and not self.others


def automatic(
    module: Module, given: dict[str, Any], *, loops: bool
) -> tuple[dict[str, Any], Automatic | None]:
    """The fields of a config with declarations in place of Python functions, and what is known about those.

    ``None`` where there are no functions. Raises `LeftError` for functions that the SDK treats in a way of its own,
    and where the SDK would call them but no loop can be written, as ``loops`` says.
    """
    tools = given.get("tools")
    if isinstance(tools, Hole) and isinstance(tools.node, ast.Name) and tools.lifter is not None:
        if not _names_functions(module, tools.node):
            return given, None
        tools = tools.lifter.look_through(tools.node)
    if not isinstance(tools, LiftedList) or not any(_function(module, entry) for entry in tools):
        return given, None
    found = Automatic()
    _settings(found, given.get("automatic_function_calling"))
    entries: list[Any] = []
    for entry in tools:
        function = _function(module, entry)
        if function is not None:
            entries.append({"function_declarations": [_declared(module, entry, function, found)]})
        elif isinstance(entry, LiftedDict) and "function_declarations" not in entry:
            entries.append(entry)
            found.others = True
        else:
            raise LeftError(
                "GI532",
                "Python functions stand beside other tools that may be functions, so who calls which is open.",
            )
    if len({function.name for function in found.functions}) < len(found.functions):
        raise LeftError("GI532", "Two functions among the tools have the same name.")
    if found.runs and not loops:
        raise LeftError("GI532", CALLED)
    rest = {key: value for key, value in given.items() if key != "automatic_function_calling"}
    return rest | {"tools": entries}, found


def calls_functions(module: Module, tools: Any) -> bool:
    """Whether a function is among lifted tools that are no plain list."""
    return isinstance(tools, list) and any(_function(module, entry) for entry in tools)


def _names_functions(module: Module, name: ast.Name) -> bool:
    """Whether a variable holds a list with functions of the project."""
    values = [one.value for one in module.reaching.get(name, ())]
    return any(
        isinstance(value, ast.List)
        and any(t.form is Form.FUNCTION for element in value.elts for t in module.infer.of(element))
        for value in values
    )


def _function(module: Module, entry: Any) -> Def | None:
    """The definition of a function among the tools; ``None`` for a tool of another kind."""
    if not isinstance(entry, Hole) or not isinstance(entry.node, ast.Name | ast.Attribute):
        return None
    types = module.infer.of(entry.node)
    only = next(iter(types)) if len(types) == 1 else None
    if only is None or only.form is not Form.FUNCTION:
        return None
    return only.node if isinstance(only.node, ast.FunctionDef | ast.AsyncFunctionDef) else None


def _declared(module: Module, entry: Hole, function: Def, found: Automatic) -> dict[str, Any]:
    bound = isinstance(entry.node, ast.Attribute) and isinstance(
        module.infer.home(function).scopes.parents[function], ast.ClassDef
    )
    declared = declaration_of(module, entry.node, function, bound=bound)
    if not found.disabled:
        check_result(module.infer.home(function), function)
    is_async = isinstance(function, ast.AsyncFunctionDef)
    found.functions.append(Function(entry, function.name, is_async))
    return declared


def _settings(found: Automatic, given: Any) -> None:
    """What `automatic_function_calling` says."""
    if given is None:
        return
    said = fields(given, "config.automatic_function_calling")
    try:
        found.disabled = bool(literal(said.get("disable"), "config.automatic_function_calling.disable"))
        if "maximum_remote_calls" in said:
            found.requests = int(
                number(said["maximum_remote_calls"], "config.automatic_function_calling.maximum_remote_calls")
            )
    except NeedsLiteral as error:
        raise LeftError("GI508", f"{error}.") from error
    found.disabled = found.disabled or found.requests <= 1  # the last answer is given back as it is
