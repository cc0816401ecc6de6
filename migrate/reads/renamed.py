"""Variables for a part of the answer that go away: can the response stand wherever they were read?"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from migrate.bind.module import Module
from migrate.bind.scopes import Definition


def holds_on(module: Module, response: ast.Name, definition: Definition, statement: ast.stmt) -> bool:
    """Whether the response's name still means the same wherever the variable of ``statement`` is used."""
    scope = module.scopes.scope_of(response)
    owner = scope.owner(response.id)
    if owner is not scope or definition.scope is not scope or len(scope.definitions[definition.name]) > 1:
        return False
    uses = module.uses.get(definition, ())
    if any(module.scopes.scope_of(use) is not scope for use in uses):
        return False
    return len(scope.definitions[response.id]) == 1 or _is_set_before(module, response, uses, statement)


def _is_set_before(module: Module, response: ast.Name, uses: Sequence[ast.Name], statement: ast.stmt) -> bool:
    """Whether a name with several definitions has the last of them before ``statement``, and the uses follow it."""
    looped = (ast.For, ast.AsyncFor, ast.While)
    for parent in module.scopes.ancestors(statement):
        if isinstance(parent, looped):
            return False
        if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Module):
            break
    start, end = module.span(statement)
    if isinstance(statement, ast.For):
        end = module.span(statement.iter)[1]  # its variable is used inside
    known = module.scopes.scope_of(response).definitions[response.id]
    places = [module.span(one.node)[0] for one in known if isinstance(one.node, ast.Name)]
    return (
        len(places) == len(known)
        and all(place < start for place in places)
        and all(module.span(use)[0] >= end for use in uses)
    )


def can_go(module: Module, statement: ast.Assign) -> bool:
    """Whether the line holds nothing else, and others stay in its block."""
    start, end = module.span(statement)
    line = module.line_start(start)
    last = statement.end_lineno or statement.lineno
    if last >= len(module.lines.starts):
        return False
    rest = module.text[end : module.lines.starts[last]]
    if module.text[line:start].strip() or rest.strip() or "#" in module.text[start:end]:
        return False
    for _, block in ast.iter_fields(module.scopes.parents[statement]):
        if isinstance(block, list) and statement in block:
            return len(block) > 1
    return False
