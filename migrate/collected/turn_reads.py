"""Reads of a turn that is kept in a variable, where it is the result of one function.

``result.parts[0].function_response`` is the step itself afterwards.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.bind.module import Module

_SHOWING = frozenset(("builtins.print", "builtins.repr", "builtins.str"))


@dataclass(frozen=True)
class TurnRead:
    """One read: what stands behind the variable, and what will."""

    use: ast.expr
    node: ast.expr
    """The whole expression that is read."""
    behind: str = ""
    is_part: bool = False
    """Whether it is the part, which goes on somewhere."""
    shown: bool = False
    """Whether people see what the function gave, which is not wrapped any more."""


def turn_read(module: Module, use: ast.expr) -> TurnRead | None:
    """What is read of the turn that ``use`` names; ``None`` where its fields are read in a way of their own."""
    parents = module.scopes.parents
    parts = parents[use]
    if not (isinstance(parts, ast.Attribute) and parts.attr == "parts"):
        return None
    if module.is_tested(parts):
        return TurnRead(use, parts)
    first = parents[parts]
    match first:
        case ast.Subscript(slice=ast.Constant(value=0)) if first.value is parts:
            if module.is_tested(first):
                return TurnRead(use, first)
        case _:
            return None
    answer = parents[first]
    if not isinstance(answer, ast.Attribute):
        return TurnRead(use, first, is_part=True)
    if answer.attr != "function_response":
        return None
    if module.is_tested(answer):
        return TurnRead(use, answer)
    quote = module.quote_at(use)
    match parents[answer]:
        case ast.Attribute(attr="name") as name:
            return TurnRead(use, name, f"[{quote}name{quote}]")
        case ast.Attribute(attr="response") as response if _is_shown(module, response):
            return TurnRead(use, response, f"[{quote}result{quote}]", shown=True)
    return None


@dataclass(frozen=True)
class Asked:
    """Two operands of ``not turn.parts or not turn.parts[0].function_response``, which ask the same afterwards."""

    node: ast.expr
    """What the first one reads."""
    operand: ast.expr
    repeated: ast.expr


def asked_before(module: Module, node: ast.expr) -> Asked | None:
    """The operand before that of ``node``, which is the last one, where both are made alike."""
    parents = module.scopes.parents
    operand = parents[node] if isinstance(parents[node], ast.UnaryOp) else node
    whole = parents[operand]
    if not (isinstance(whole, ast.BoolOp) and len(whole.values) == 2 and whole.values[1] is operand):
        return None
    first = whole.values[0]
    if isinstance(operand, ast.UnaryOp) and isinstance(first, ast.UnaryOp):
        return Asked(first.operand, first, operand)
    return Asked(first, first, node) if operand is node else None


def part_of_turn(node: ast.expr) -> ast.expr | None:
    """The variable in ``result.parts[0]``."""
    match node:
        case ast.Subscript(
            value=ast.Attribute(attr="parts", value=ast.Name() as turn), slice=ast.Constant(value=0)
        ):
            return turn
    return None


def _is_shown(module: Module, node: ast.expr) -> bool:
    match module.scopes.parents[node]:
        case ast.FormattedValue():
            return True
        case ast.Call(func=function, args=arguments):
            return node in arguments and module.infer.symbol(function) in _SHOWING
    return False
