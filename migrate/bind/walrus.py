"""Names that are bound inside expressions."""

from __future__ import annotations

import ast

from migrate.bind.jumps import State
from migrate.bind.scopes import Scopes


def with_walrus(scopes: Scopes) -> set[ast.AST]:
    """All expressions in which a name is bound."""
    found: set[ast.AST] = set()
    for node in scopes.parents:
        inner: ast.AST = node
        while isinstance(inner, ast.NamedExpr) or (inner is not node and not isinstance(inner, ast.stmt)):
            if inner in found:
                break
            found.add(inner)
            inner = scopes.parents.get(inner, scopes.tree)
    return found


def bound_in(scopes: Scopes, node: ast.AST) -> State:
    """What walruses inside an expression bind."""
    found: State = {}
    for inner in ast.walk(node):
        if isinstance(inner, ast.NamedExpr):
            definition = scopes.definition_of[inner.target]
            found[definition.name] = found.get(definition.name, frozenset()) | {definition}
    return found
