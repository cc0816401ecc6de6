"""Turns whose role is known only at run time: ``role="model" if message.is_bot else "user"``."""

from __future__ import annotations

import ast
from typing import Any

from migrate.bind.module import Module
from migrate.config.conditional import same
from migrate.literal import Derived, Hole
from shim.mapping import contents
from shim.mapping.row import Converted
from shim.mapping.value import NeedsLiteral

_STEPS = {"user": "user_input", "model": "model_output"}
_TIGHT = ast.Name | ast.Attribute | ast.Call | ast.Subscript


def to_steps(module: Module, given: Any) -> tuple[Converted, bool]:
    """As `contents.to_steps` for one turn or part; where the role is not spelled out, the step's type asks for it.

    The second result says whether a role that neither side knows would be taken for the user's.
    """
    role = given.get("role") if isinstance(given, dict) else None
    if not isinstance(role, Hole) or _is_spelled(role):
        return contents.to_steps([given]), False
    user, model = (contents.to_steps([{**given, "role": word}]) for word in _STEPS)
    one, other = user.value, model.value
    if len(one) != 1 or len(other) != 1 or not same(one[0].get("content"), other[0].get("content")):
        raise NeedsLiteral("contents: the role of a turn that holds more than text or media")
    kind = _by_condition(module, role)
    asked = kind or _asked(module, role)
    known = kind is not None or _is_one_of_both(module, role)
    return Converted([{"type": asked, "content": one[0]["content"]}], user.notices), not known


def _is_spelled(role: Hole) -> bool:
    try:
        role.literal()
    except NeedsLiteral:
        return False
    return True


def _by_condition(module: Module, role: Hole) -> Derived | None:
    """The type of a step for ``"model" if … else "user"``."""
    match role.node:
        case ast.IfExp(test=test, body=ast.Constant(value=then), orelse=ast.Constant(value=otherwise)) if (
            then in _STEPS and otherwise in _STEPS
        ):
            quote = module.quote_at(role.node)
            first, second = (f"{quote}{_STEPS[word]}{quote}" for word in (then, otherwise))
            return Derived(f"{first} if {{}} else {second}", Hole.of(module, test))
    return None


def _is_one_of_both(module: Module, role: Hole) -> bool:
    """Whether a variable only ever holds ``"user"`` or ``"model"``, whatever they are chosen by."""
    definitions = (
        module.reaching.get(role.node, frozenset()) if isinstance(role.node, ast.Name) else frozenset()
    )
    values = [definition.value for definition in definitions]
    for value in values:
        if isinstance(value, ast.IfExp):
            values += [value.body, value.orelse]
        elif not (isinstance(value, ast.Constant) and value.value in _STEPS):
            return False
    return bool(values)


def _renamed(node: ast.expr) -> tuple[ast.expr, str] | None:
    """The role and the other word for the model, in ``"model" if role == "assistant" else role`` and its reverse."""
    match node:
        case (
            ast.IfExp(
                test=ast.Compare(left=left, ops=[ast.Eq()], comparators=[ast.Constant(value=str() as word)]),
                body=ast.Constant(value="model"),
                orelse=role,
            )
            | ast.IfExp(
                test=ast.Compare(
                    left=left, ops=[ast.NotEq()], comparators=[ast.Constant(value=str() as word)]
                ),
                body=role,
                orelse=ast.Constant(value="model"),
            )
        ) if ast.dump(left) == ast.dump(role):
            return role, word
    return None


def _asked(module: Module, role: Hole) -> Derived:
    """The type of a step by a role that the program has."""
    quote = module.quote_at(role.node)
    user, model = (f"{quote}{word}{quote}" for word in _STEPS.values())
    renamed = _renamed(role.node)
    if renamed is not None:
        inner, word = renamed
        words = f"({quote}{word}{quote}, {quote}model{quote})"
        return Derived(f"{model} if {{}} in {words} else {user}", Hole.of(module, inner))
    asked = "{}" if isinstance(role.node, _TIGHT) else "({})"
    return Derived(f"{model} if {asked} == {quote}model{quote} else {user}", Hole.of(module, role.node))
