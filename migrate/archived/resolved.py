"""Streams of the archived SDK that are waited for to the end, and read as whole answers from there."""

from __future__ import annotations

import ast

from migrate.archived.edits import Edits
from migrate.archived.passed import result_of
from migrate.bind.module import Module


def resolving(module: Module, call: ast.Call) -> ast.stmt | None:
    """The statement ``answer.resolve()`` right behind a call that streams, if nothing else reads the stream before."""
    statement = module.scopes.parents[result_of(module, call)]
    match statement:
        case ast.Assign(targets=[ast.Name() as name]):
            definition = module.scopes.definition_of[name]
        case _:
            return None
    following = _next(module, statement)
    uses = module.uses.get(definition, ())
    if (
        following is None
        or not any(_resolves(following, use) for use in uses)
        or not _is_alone(module, following)
    ):
        return None
    return following if all(set(module.reaching[use]) == {definition} for use in uses) else None


def drop(edits: Edits, statement: ast.stmt) -> None:
    """Plan that a statement goes with its line."""
    edits.put(*_line(edits.module, statement), "")


def _line(module: Module, statement: ast.stmt) -> tuple[int, int]:
    """The whole line of a statement."""
    start, end = module.span(statement)
    newline = module.text.find("\n", end)
    return module.line_start(start), len(module.text) if newline < 0 else newline + 1


def _is_alone(module: Module, statement: ast.stmt) -> bool:
    start, end = module.span(statement)
    first, stop = _line(module, statement)
    return not module.text[first:start].strip() and not module.text[end:stop].strip()


def _next(module: Module, statement: ast.stmt) -> ast.stmt | None:
    block = module.scopes.parents[statement]
    for name in ("body", "orelse", "finalbody", "handlers"):
        body = getattr(block, name, None)
        if isinstance(body, list) and statement in body[:-1]:
            found = body[body.index(statement) + 1]
            return found if isinstance(found, ast.stmt) else None
    return None


def _resolves(statement: ast.stmt, use: ast.expr) -> bool:
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=value, attr="resolve"), args=[], keywords=[])):
            return value is use
        case ast.Expr(
            value=ast.Await(
                value=ast.Call(func=ast.Attribute(value=value, attr="resolve"), args=[], keywords=[])
            )
        ):
            return value is use
    return False
