"""Lists and dicts that a config shares with other code: the SDK copied them, a dict of keyword arguments holds them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.types import names
from shim.mapping.convert import snake

_HOLDING = frozenset(("headers", "response_json_schema", "stop_sequences"))
"""Fields whose value is an object that can be changed, and stays that object in the new config."""
_MADE = ast.List | ast.Tuple | ast.Dict | ast.ListComp | ast.DictComp | ast.Constant


def holds_shared_objects(module: Module, config: ast.expr) -> bool:
    """Whether a config that outlives the function it is built in holds an object that others may change."""
    return any(shares(module, name, value) for name, value in _fields(config))


def shares(module: Module, name: str, value: ast.expr) -> bool:
    """The same for one field."""
    return name in _HOLDING and any(_may_be_shared(module, one) for one in _either(value))


def _may_be_shared(module: Module, node: ast.expr) -> bool:
    """Whether an expression names an object that other code may have."""
    if not isinstance(node, ast.Name | ast.Attribute | ast.Subscript) or module.infer.symbol(node):
        return False
    definitions = module.reaching.get(node, ()) if isinstance(node, ast.Name) else ()
    made_here = bool(definitions) and all(isinstance(one.value, _MADE) for one in definitions)
    given = any(isinstance(one.node, ast.arg) for one in definitions)
    return (given or not made_here) and not names(module.infer.of(node)) <= {"str", "tuple"}


def _fields(config: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """What is given in a config, at any depth, by name."""
    for node in ast.walk(config):
        match node:
            case ast.keyword(arg=str(name), value=value):
                yield snake(name), value
            case ast.Dict():
                for key, value in zip(node.keys, node.values, strict=True):
                    if isinstance(key, ast.Constant) and isinstance(key.value, str):
                        yield snake(key.value), value


def _either(value: ast.expr) -> list[ast.expr]:
    match value:
        case ast.IfExp():
            return [*_either(value.body), *_either(value.orelse)]
        case ast.BoolOp():
            return [one for each in value.values for one in _either(each)]
    return [value]
