"""Calls that run what they are given: threads, executors, partials, and helpers of the file that call and return."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.bind.builtin_types import EXECUTORS, TO_THREAD
from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.types import Form, is_only

PARTIAL = "functools.partial"
_RUN_SYNC = "anyio.to_thread.run_sync"
_RUN_SYNC_OPTIONS = frozenset(("abandon_on_cancel", "cancellable", "limiter"))
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Helper:
    """A function of the file that takes a function as its parameter ``taken``."""

    function: _Function
    taken: ast.arg

    @property
    def awaited(self) -> bool:
        """Whether its result has to be awaited."""
        return isinstance(self.function, ast.AsyncFunctionDef)

    @property
    def names(self) -> set[str]:
        """Names of the parameters that can be given by keyword."""
        arguments = self.function.args
        return {one.arg for one in (*arguments.args, *arguments.kwonlyargs)}


def passes_arguments(module: Module, call: ast.Call, method: ast.expr) -> bool:
    """Whether ``call`` calls ``method``, now or later, with the keyword arguments that it has itself."""
    passing = _submits(module, call) or module.infer.symbol(call.func) in (PARTIAL, *TO_THREAD)
    if passing and call.args[:1] == [method]:
        return True
    helper = helper_of(module, call, method)
    return helper is not None and _forwards(module, helper)


def passes_message(module: Module, call: ast.Call, method: ast.expr) -> bool:
    """Whether ``call`` calls ``method``, now or later, with the arguments that follow it."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "run_in_executor":
        return call.args[1:2] == [method]
    passing = _submits(module, call) or module.infer.symbol(call.func) in (PARTIAL, *TO_THREAD)
    return passing and call.args[:1] == [method]


def waits_in_thread(
    module: Module, call: ast.Call, function: ast.expr, *, any_arguments: bool = False
) -> bool:
    """Whether ``call`` runs ``function`` in a thread, and is awaited for its result.

    It runs it without arguments, unless there may be ``any_arguments``.
    """
    symbol = module.infer.symbol(call.func)
    if symbol == _RUN_SYNC:
        alone = call.args == [function] or (any_arguments and call.args[:1] == [function])
        return alone and {k.arg for k in call.keywords} <= _RUN_SYNC_OPTIONS
    if symbol in TO_THREAD:
        return call.args[:1] == [function] and (any_arguments or (len(call.args) == 1 and not call.keywords))
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "run_in_executor"
        and call.args[1:2] == [function]
        and (any_arguments or len(call.args) == 2)
        and not call.keywords
    )


def submits(module: Module, call: ast.Call, function: ast.expr, *, any_arguments: bool = False) -> bool:
    """Whether ``call`` hands ``function`` to an executor; its result is a future.

    It is run without arguments, unless there may be ``any_arguments``.
    """
    if not _submits(module, call) or call.args[:1] != [function]:
        return False
    return any_arguments or (len(call.args) == 1 and not call.keywords)


def maps(module: Module, call: ast.Call, function: ast.expr) -> bool:
    """Whether ``call`` runs ``function`` for each of some values, in turn or in an executor; it gives the results."""
    if call.args[:1] != [function]:
        return False
    return module.infer.symbol(call.func) == "builtins.map" or _submits(module, call, "map")


def _submits(module: Module, call: ast.Call, method: str = "submit") -> bool:
    """Whether a call is the method of an executor of the standard library, and of nothing else."""
    named = isinstance(call.func, ast.Attribute) and call.func.attr == method
    return named and is_only(module.infer.of(call.func.value), *EXECUTORS)  # type: ignore[attr-defined]


def helper_of(module: Module, call: ast.Call, given: ast.expr) -> Helper | None:
    """The function of this file that ``call`` certainly calls, with the parameter that takes ``given``."""
    found = module.infer.of(call.func)
    if len(found) != 1:
        return None
    (only,) = found
    function = only.node
    if only.form is not Form.FUNCTION or not isinstance(function, _Function):
        return None
    if function not in module.scopes.parents or function.decorator_list:
        return None
    named = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    for keyword in call.keywords:
        if keyword.value is given:
            taken = next((one for one in named if one.arg == keyword.arg), None)
            return Helper(function, taken) if taken is not None else None
    if given not in call.args or any(isinstance(one, ast.Starred) for one in call.args):
        return None
    positional = [*function.args.posonlyargs, *function.args.args]
    index = call.args.index(given)
    owner = module.scopes.parents.get(function)
    if isinstance(owner, ast.ClassDef) and positional:
        index += module.infer.classes.is_receiver(function, positional[0])
        if _is_overridden(module, owner, function.name):
            return None
    return Helper(function, positional[index]) if index < len(positional) else None


def _is_overridden(module: Module, owner: ast.ClassDef, name: str) -> bool:
    return any(
        isinstance(one, _Function) and one.name == name
        for heir in module.infer.classes.heirs(owner)
        for one in heir.body
    )


def uses_of(module: Module, argument: ast.arg) -> list[ast.Name] | None:
    """Every use of a parameter; ``None`` where it can hold something else, too."""
    definition: Definition = module.scopes.definition_of[argument]
    uses = module.uses.get(definition, [])
    return uses if all(module.reaching[use] == {definition} for use in uses) else None


def _forwards(module: Module, helper: Helper) -> bool:
    """Whether the helper gives all its extra keyword arguments to the function it takes, and to nothing else."""
    rest = helper.function.args.kwarg
    uses = uses_of(module, rest) if rest is not None else None
    functions = uses_of(module, helper.taken)
    if not uses or not functions:
        return False
    return all(_is_forwarded(module, use, functions) for use in uses)


def _is_forwarded(module: Module, use: ast.Name, functions: list[ast.Name]) -> bool:
    keyword = module.scopes.parents[use]
    call = module.scopes.parents[keyword]
    if not (isinstance(keyword, ast.keyword) and keyword.arg is None and isinstance(call, ast.Call)):
        return False
    if len(call.keywords) > 1:
        return False
    if isinstance(call.func, ast.Name) and call.func in functions:
        return True
    first = call.args[0] if call.args else None
    return (
        isinstance(first, ast.Name)
        and first in functions
        and module.infer.symbol(call.func) in (PARTIAL, *TO_THREAD)
    )
