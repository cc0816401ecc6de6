"""Which parameter takes an argument, and which argument a parameter takes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrate.bind.module import Module

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def argument_of(module: Module, function: _Function, call: ast.Call, node: ast.expr) -> ast.arg | None:
    """The parameter of ``function`` that ``node`` is passed for in ``call``."""
    for keyword in call.keywords:
        if keyword.value is node:
            names = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
            return next((argument for argument in names if argument.arg == keyword.arg), None)
    if node not in call.args or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    positional = [*function.args.posonlyargs, *function.args.args]
    index = call.args.index(node) + _receivers(module, function, positional)
    return positional[index] if index < len(positional) else None


def value_of(module: Module, function: _Function, call: ast.Call, argument: ast.arg) -> ast.expr | None:
    """What ``call`` passes for a parameter of ``function``; ``None`` for nothing, or where ``*`` hides it."""
    if any(isinstance(one, ast.Starred) for one in call.args) or any(k.arg is None for k in call.keywords):
        return None
    for keyword in call.keywords:
        if keyword.arg == argument.arg:
            return keyword.value
    positional = [*function.args.posonlyargs, *function.args.args]
    if argument not in positional:
        return None
    index = positional.index(argument) - _receivers(module, function, positional)
    return call.args[index] if 0 <= index < len(call.args) else None


def _receivers(module: Module, function: _Function, positional: list[ast.arg]) -> int:
    method = isinstance(module.scopes.parents.get(function), ast.ClassDef)
    bound = method and positional and module.infer.classes.is_receiver(function, positional[0])
    return 1 if bound else 0
