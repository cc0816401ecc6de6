"""Variables whose value is chosen by a condition before the call: ``tools = [...] if search else None``, and the same
by an ``if`` statement. They move into the call, and the condition is asked there."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.stability import is_stable_between, only_read
from migrate.bind.types import names
from migrate.edit.removal import branch_of, comments_above, comments_above_branch
from migrate.literal import Hole, Lifter, assigns_alone
from shim.mapping.value import NeedsLiteral

_UNCHANGING = frozenset(("bool", "bytes", "float", "int", "None", "str"))
_LOOPS = ast.For | ast.AsyncFor | ast.While
_QUIET = ("google.genai.types.", "builtins.bool", "builtins.isinstance", "builtins.len", "builtins.print")


def chosen(hole: Hole) -> Hole | None:
    """The choice ``A if test else B`` that a variable holds; ``None`` where it holds none, or not the same any more."""
    name, lifter = hole.node, hole.lifter
    if not isinstance(name, ast.Name) or lifter is None:
        return None
    definitions = hole.module.reaching.get(name, frozenset())
    if len(definitions) == 1:
        return _by_expression(lifter, name, *definitions)
    if len(definitions) == 2:
        return _by_statement(lifter, name, definitions)
    return None


def _by_expression(lifter: Lifter, name: ast.Name, definition: Definition) -> Hole | None:
    value = definition.value
    if not isinstance(value, ast.IfExp) or not _still_holds(lifter, value.test, value):
        return None
    try:
        found = lifter.look_through(name)
    except NeedsLiteral:
        return None
    return found if isinstance(found, Hole) else None


def _by_statement(lifter: Lifter, name: ast.Name, definitions: frozenset[Definition]) -> Hole | None:
    """``x = A``, then ``if test: x = B``; or ``if test: x = B`` with ``else: x = A``."""
    module = lifter.module
    found = branch_of(module, definitions)
    if found is None:
        return None
    branch, then, otherwise = found
    if then.value is None or otherwise.value is None or not _still_holds(lifter, branch.test, branch):
        return None
    for definition in (then, otherwise):
        stable = definition.value is not None and is_stable_between(module, definition.value, lifter.call)
        if not stable or not assigns_alone(definition) or not only_read(module, definition):
            return None
    lifter.consumed.add(name)
    lifter.head(comments_above(module, otherwise))
    lifter.head(comments_above_branch(module, branch))
    choice = ast.copy_location(ast.IfExp(branch.test, then.value, otherwise.value), name)
    return Hole(module, choice, Hole.of(module, name).region, lifter)


def _still_holds(lifter: Lifter, test: ast.expr, asked: ast.AST) -> bool:
    """Whether the condition comes out at the call as it did where it was ``asked``."""
    module = lifter.module
    if not is_stable_between(module, test, lifter.call):
        return False
    if all(_is_unchanging(module, node) for node in ast.walk(test)):
        return True
    scope = module.scopes.scope_of(lifter.call)
    around = set(module.scopes.ancestors(asked))
    again = any(
        isinstance(node, _LOOPS) and node not in around for node in module.scopes.ancestors(lifter.call)
    )
    if module.scopes.scope_of(test) is not scope or again:
        return False
    return not any(
        _end(asked) <= _place(node) < _place(lifter.call) and _may_change(module, node)
        for node in module.scopes.parents
        if module.scopes.scope_of(node) is scope
    )


def _is_unchanging(module: Module, node: ast.AST) -> bool:
    """Whether what a part of a condition stands for cannot be changed by other code: a name of a text or a number."""
    match node:
        case ast.Name():
            found = names(module.infer.of(node))
            return found <= _UNCHANGING or _compared_by_identity(module, node)
        case ast.Attribute() | ast.Subscript() | ast.Call():
            return False
    return True


def _compared_by_identity(module: Module, name: ast.Name) -> bool:
    parent = module.scopes.parents[name]
    return isinstance(parent, ast.Compare) and all(isinstance(one, ast.Is | ast.IsNot) for one in parent.ops)


def _may_change(module: Module, node: ast.AST) -> bool:
    """Whether other code runs here, which may change an object."""
    if isinstance(
        node, ast.Await | ast.Yield | ast.YieldFrom | ast.AsyncFor | ast.AsyncWith | ast.With | ast.For
    ):
        return True
    return isinstance(node, ast.Call) and not module.infer.symbol(node.func).startswith(_QUIET)


def _place(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def _end(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0)
