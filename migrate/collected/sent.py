"""A collected list as the contents of one call."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator

from migrate.bind.module import Module
from migrate.collected.convert import Collector
from migrate.collected.lists import holds_comprehension
from migrate.collected.made import Links
from migrate.collected.pieces import Collected
from migrate.rules.rule import Analysis

_LATER = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def sends_list(
    collector: Collector, call: ast.Call, node: ast.expr, analysis: Analysis, links: Links
) -> bool:
    """Whether ``node``, the contents of a call, is collected in a list or made by comprehensions.

    The list is added to ``links``; raises `LeftError` where it cannot be converted.
    """
    module = collector.module
    source = collector.sent(node)
    if source is None and not holds_comprehension(node):
        return False
    if isinstance(source, ast.Name):
        analysis.definitions |= module.reaching[source]
    one = collector.of_elements(node) if source is None else collector.of(source)
    links.add(one)
    if not always_filled(module, one.found, call):
        analysis.unsafe = True
        said = f"`{module.slice(source)}`" if source is not None else "The list"
        analysis.note("GI735", f"{said} can be empty on line {node.lineno}.")
    return True


def always_filled(module: Module, found: Collected, call: ast.Call) -> bool:
    """Whether the list certainly holds something when ``call`` sends it."""
    putting = (piece for piece in found.pieces if piece.certain)
    adding = {module.scopes.statement_of(piece.call or piece.node) for piece in putting}
    adding |= {text.statement for text in found.texts if text.statement is not None}
    around = module.scopes.statement_of(call)
    for parent in module.scopes.ancestors(around):
        for block in _blocks(parent):
            if around in block:
                before = block[: block.index(around) + 1]
                if any(_always(statement, adding) for statement in before):
                    return True
        if not isinstance(parent, ast.stmt) or isinstance(parent, _LATER):
            break
        around = parent
    return False


def _always(statement: ast.stmt, adding: Container[ast.stmt]) -> bool:
    """Whether a statement runs one of ``adding`` whatever happens."""
    match statement:
        case ast.If():
            branches = (statement.body, statement.orelse)
            return all(any(_always(inner, adding) for inner in branch) for branch in branches)
        case ast.With() | ast.AsyncWith() | ast.Try():
            return any(_always(inner, adding) for inner in statement.body)
    return statement in adding


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list):
            yield block
