"""Can an expression be evaluated later, and again, with the same result?"""

from __future__ import annotations

import ast

from migrate.bind.module import Module


def is_stable_between(module: Module, value: ast.expr, later: ast.expr) -> bool:
    """Whether moving ``value`` to where ``later`` stands gives the same value.

    Constants, and names, attributes and SDK constructors of such, as long as no name in it can have been bound
    again in between.
    """
    scope = module.scopes.scope_of(value)
    if module.scopes.scope_of(later) is not scope and not scope.is_module:
        return False
    return all(_stable(module, node, later) for node in ast.walk(value) if isinstance(node, ast.expr))


def _stable(module: Module, node: ast.expr, later: ast.expr) -> bool:
    match node:
        case ast.Call():
            symbol = module.infer.symbol(node.func)
            return symbol.startswith("google.genai.types.") or symbol == "builtins.dict"
        case ast.Name():
            return _same_definitions(module, node, later)
        case ast.Attribute():
            return True
        case ast.NamedExpr() | ast.Await() | ast.Yield() | ast.YieldFrom() | ast.Lambda():
            return False
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return False
    return True


def _same_definitions(module: Module, name: ast.Name, later: ast.expr) -> bool:
    """Whether nothing between the two places binds ``name`` again: each definition reaches both or neither."""
    here = module.reaching.get(name)
    if here is None:
        return True
    owner = module.scopes.scope_of(name).owner(name.id)
    if owner is None:
        return True
    lower = (name.lineno, name.col_offset)
    upper = (later.lineno, later.col_offset)
    for definition in owner.definitions[name.id]:
        if definition in here and len(owner.definitions[name.id]) == 1:
            continue
        line = getattr(definition.node, "lineno", 0)
        column = getattr(definition.node, "col_offset", 0)
        in_loop = any(
            isinstance(a, ast.For | ast.AsyncFor | ast.While) for a in module.scopes.ancestors(later)
        )
        if lower < (line, column) < upper or (in_loop and definition not in here):
            return False
    return True
