"""The order in which a call evaluates its arguments, where changing it could be noticed."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from migrate.bind.module import Module
from migrate.literal import Choice, Derived, Hole

_TAKING = frozenset(("pop", "popleft", "popitem", "read", "readline", "recv", "get_nowait", "send"))
_FUNCTIONS = frozenset(("builtins.next", "builtins.input"))


def first_out_of_order(module: Module, values: Iterable[Any]) -> ast.expr | None:
    """The first of ``values``, in their new order, that takes something and would do so later than it did.

    Values that only compute (``len(x)``, ``settings["a"]``) may be evaluated in any order.
    """
    taking = [node for value in values for node in expressions(value) if _takes(module, node)]
    for earlier, later in pairwise(taking):
        if (later.lineno, later.col_offset) < (earlier.lineno, earlier.col_offset):
            return later
    return None


def expressions(value: Any) -> list[ast.expr]:
    """The expressions of the source that a converted value quotes."""
    match value:
        case Hole():
            return [value.node]
        case Derived():
            return [value.hole.node]
        case Choice():
            return [node for part in (value.test, value.then, value.otherwise) for node in expressions(part)]
        case Mapping():
            return [node for entry in value.values() for node in expressions(entry)]
        case list() | tuple():
            return [node for entry in value for node in expressions(entry)]
    return []


def _takes(module: Module, node: ast.expr) -> bool:
    """Whether evaluating ``node`` takes the next of something, or sets a name."""
    for inner in ast.walk(node):
        match inner:
            case ast.NamedExpr() | ast.Await() | ast.Yield() | ast.YieldFrom():
                return True
            case ast.Call(func=ast.Attribute(attr=name)) if name in _TAKING:
                return True
            case ast.Call() if module.infer.symbol(inner.func) in _FUNCTIONS:
                return True
    return False
