"""Media in dicts, ``{"mime_type": ..., "data": ...}``: what their data are, and where a function makes them."""

from __future__ import annotations

import ast

from migrate.archived.names import uses_of
from migrate.bind.module import Module
from migrate.bind.parameters import value_of
from migrate.bind.types import NONE, UNKNOWN, instance

_BYTES = instance("bytes")
_READING = ("getvalue", "read", "read_bytes", "tobytes", "getbuffer", "download_as_bytearray")
"""Methods of files and buffers; what they give is bytes wherever it is sent as data."""
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def may_be_taken_for_bytes(module: Module, node: ast.expr) -> bool:
    """Whether data is called bytes, or read from a file or an answer over HTTP, and nothing says something else."""
    found = module.infer.of(node)
    if not UNKNOWN <= found <= UNKNOWN | _BYTES | NONE:
        return False
    match node:
        case ast.Name():
            values = [one.value for one in module.reaching.get(node, ())]
            if values and all(value is not None for value in values):
                return all(
                    value is not None
                    and not isinstance(value, ast.Name)
                    and may_be_taken_for_bytes(module, value)
                    for value in values
                )
            return node.id.lower().endswith("bytes")
        case ast.Await(value=value):
            return may_be_taken_for_bytes(module, value)
        case ast.Call(func=ast.Attribute(attr=attr), args=[], keywords=[]):
            return attr in _READING
        case ast.Attribute(attr=attr):
            return attr == "content" or attr.lower().endswith("bytes")
    return False


def sources(module: Module, node: ast.expr, through: list[_FunctionNode]) -> list[ast.Dict]:
    """The dicts that a piece of contents may be, which functions of this file return; none where not all are known.

    The piece is a variable or parameter, or the first element of one that is a list. The functions that it comes
    ``through`` are put there.
    """
    if isinstance(node, ast.Subscript):
        if not (isinstance(node.slice, ast.Constant) and node.slice.value == 0):
            return []
        return _of(module, node.value, through, inside=True) or []
    return (_of(module, node, through, inside=False) or []) if isinstance(node, ast.Name) else []


def _of(module: Module, node: ast.expr, seen: list[_FunctionNode], *, inside: bool) -> list[ast.Dict] | None:
    """The dicts that an expression is, or holds alone in a list; ``None`` where it may be something else."""
    match node:
        case ast.Dict() if not inside:
            return [node]
        case ast.List(elts=[ast.Dict() as only]) if inside:
            return [only]
        case ast.Call():
            functions = {one.node for one in module.infer.of(node.func)}
            function = next(iter(functions)) if len(functions) == 1 else None
            if not isinstance(function, ast.FunctionDef) or function in seen or function.decorator_list:
                return None
            if function not in module.scopes.parents or not _only_sent(module, function):
                return None
            seen.append(function)
            returned = [one.value for one in ast.walk(function) if isinstance(one, ast.Return)]
            return _all(module, returned, seen, inside=inside)
        case ast.Name():
            owner = module.scopes.scope_of(node).owner(node.id)
            if owner is None:
                return None
            found = module.reaching.get(node, ())
            arguments = [one.node for one in found if isinstance(one.node, ast.arg)]
            if arguments and len(found) == 1 and isinstance(owner.node, _FunctionNode):
                if owner.node in seen or owner.node.decorator_list:
                    return None
                seen.append(owner.node)
                calls = module.infer.calls_of.get(owner.node.name, ())
                passed = [value_of(module, owner.node, call, arguments[0]) for call in calls]
                return _all(module, passed, seen, inside=inside) if passed else None
            return _all(module, [one.value for one in found], seen, inside=inside) if found else None
    return None


def _all(
    module: Module, values: list[ast.expr | None], seen: list[_FunctionNode], *, inside: bool
) -> list[ast.Dict] | None:
    found: list[ast.Dict] = []
    for value in values:
        one = _of(module, value, seen, inside=inside) if value is not None else None
        if one is None:
            return None
        found += one
    return found


def _only_sent(module: Module, function: ast.FunctionDef) -> bool:
    """Whether what a function returns is put in variables that are only passed on, and looked at nowhere."""
    for node in module.scopes.parents:
        if not (isinstance(node, ast.Name) and node.id == function.name and isinstance(node.ctx, ast.Load)):
            continue
        call = module.scopes.parents[node]
        statement = module.scopes.parents[call]
        if not (isinstance(call, ast.Call) and call.func is node):
            return False
        match statement:
            case ast.Assign(targets=[ast.Name() as name]):
                owner = module.scopes.scope_of(name).owner(name.id)
                if owner is None or not all(
                    isinstance(module.scopes.parents[use], ast.Call | ast.keyword)
                    for use in uses_of(module, owner, name.id)
                ):
                    return False
            case ast.Call() | ast.keyword():
                pass
            case _:
                return False
    return True
