"""What tells ``None`` from an empty text where the text is not followed: tests of a field, a parameter or one of
several results, and handlers of the error that ``None`` raises.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module

_VALUE_ERRORS = frozenset(
    (
        "builtins.ValueError",
        "builtins.Exception",
        "builtins.BaseException",
        "json.JSONDecodeError",
        "json.decoder.JSONDecodeError",
        "pydantic.ValidationError",
    )
)
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def none_test_beyond(module: Module, node: ast.expr) -> int | None:
    """The line of a test for ``None``, in this file, on what holds the value of ``node`` from here on."""
    parent = module.scopes.parents[node]
    match parent:
        case ast.Assign(targets=targets):
            for target in targets:
                if isinstance(target, ast.Attribute):
                    return _field_tested(module, target.attr)
        case ast.AnnAssign(target=ast.Attribute(attr=name)):
            return _field_tested(module, name)
        case ast.keyword(arg=str() as name):
            call = module.scopes.parents[parent]
            assert isinstance(call, ast.Call)
            for function in _functions(module, call):
                return _parameter_tested(module, function, name)
            return _field_tested(module, name)
        case ast.Call() if node in parent.args:
            for function in _functions(module, parent):
                positional = [*function.args.posonlyargs, *function.args.args]
                bound = isinstance(module.scopes.parents[function], ast.ClassDef)
                index = parent.args.index(node) + bound
                if index < len(positional):
                    return _parameter_tested(module, function, positional[index].arg)
        case ast.Tuple() if isinstance(module.scopes.parents[parent], ast.Return):
            return _item_tested(module, parent, parent.elts.index(node))
        case ast.Return():
            inside = module.scopes.function_of(parent)
            if inside is not None and _is_property(inside):
                return _field_tested(module, inside.name)
        case ast.Lambda():
            assigned = module.scopes.parents[parent]
            if isinstance(assigned, ast.Assign) and isinstance(assigned.targets[0], ast.Name):
                for call in module.infer.calls_of.get(assigned.targets[0].id, ()):
                    if _is_tested(module, call):
                        return call.lineno
    return None


def type_error_handler(module: Module, node: ast.expr) -> int | None:
    """The line of a handler of the TypeError that ``None`` raises where ``node`` is used, and ``''`` does not.

    Handlers that catch what an empty text raises as well (a ValueError: it is no JSON, no number) are no such.
    """
    if not isinstance(module.scopes.parents[node], ast.Call | ast.keyword | ast.Subscript | ast.BinOp):
        return None
    child: ast.AST = node
    for parent in module.scopes.ancestors(node):
        if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return None
        if isinstance(parent, ast.Try | ast.TryStar) and child in parent.body:
            caught = {symbol: handler for handler in parent.handlers for symbol in _caught(module, handler)}
            handler = caught.get("builtins.TypeError")
            if handler is not None and handler not in [caught[s] for s in caught.keys() & _VALUE_ERRORS]:
                return handler.lineno
        child = parent
    return None


def _caught(module: Module, handler: ast.ExceptHandler) -> list[str]:
    if handler.type is None:
        return ["builtins.BaseException"]
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return [module.infer.symbol(kind) for kind in kinds]


def _is_property(function: _Function) -> bool:
    names = {
        getattr(decorator, "attr", getattr(decorator, "id", "")) for decorator in function.decorator_list
    }
    return bool(names & {"property", "cached_property"})


def _functions(module: Module, call: ast.Call) -> Iterator[_Function]:
    for found in module.infer.of(call.func):
        if isinstance(found.node, _Function) and found.node in module.scopes.parents:
            yield found.node


def _field_tested(module: Module, name: str) -> int | None:
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute) and node.attr == name and _is_tested(module, node):
            return node.lineno
    return None


def _parameter_tested(module: Module, function: _Function, name: str) -> int | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id == name and _is_tested(module, node):
            return node.lineno
    return None


def _item_tested(module: Module, returned: ast.Tuple, index: int) -> int | None:
    """A test on the variable that takes one of several results of a function."""
    function = module.scopes.function_of(returned)
    for call in module.infer.calls_of.get(function.name, ()) if function is not None else ():
        value: ast.AST = call
        if isinstance(module.scopes.parents[call], ast.Await):
            value = module.scopes.parents[call]
        statement = module.scopes.parents[value]
        if not (isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Tuple)):
            continue
        targets = statement.targets[0].elts
        target = targets[index] if index < len(targets) else None
        if isinstance(target, ast.Name):
            for use in module.uses.get(module.scopes.definition_of[target], ()):
                if _is_tested(module, use):
                    return use.lineno
    return None


def _is_tested(module: Module, node: ast.expr) -> bool:
    parent = module.scopes.parents[node]
    return isinstance(parent, ast.Compare) and any(
        isinstance(side, ast.Constant) and side.value is None for side in (parent.left, *parent.comparators)
    )
