"""Why a prompt was blocked and an answer ended, where answers stay google-genai's: objects there that may be None."""

from __future__ import annotations

import ast

from migrate.archived.answers import is_displayed
from migrate.archived.edits import Edits
from migrate.bind.module import Module

_FEEDBACK = "prompt_feedback"
_RATED = ("category", "probability")


def put_feedback(edits: Edits, read: ast.Attribute) -> bool:
    """Plan what makes a read of ``prompt_feedback`` alike; whether it is alike then."""
    module = edits.module
    if module.is_boolean_test(read) or is_displayed(module, read):
        return True
    reason = module.scopes.parents[read]
    if not (isinstance(reason, ast.Attribute) and reason.attr == "block_reason"):
        return False
    if not module.is_boolean_test(reason):
        named = module.scopes.parents[reason]
        shown = is_displayed(module, reason) or (isinstance(named, ast.Attribute) and named.attr == "name")
        return shown and _is_behind(module, reason, ast.unparse(reason))
    if _is_behind(module, reason, ast.unparse(read)):
        return True
    if not isinstance(read.value, ast.Name):
        return False
    inverted = isinstance(module.scopes.parents[reason], ast.UnaryOp)
    edits.around(reason, f"{'(' if inverted else ''}{module.slice(read)} and ", ")" if inverted else "")
    return True


def put_ratings(edits: Edits, ratings: ast.Attribute) -> bool:
    """Plan a loop over safety ratings, which may be None; whether what it reads is alike."""
    module = edits.module
    loop = module.scopes.parents[ratings]
    if not (isinstance(loop, ast.For) and loop.iter is ratings and isinstance(loop.target, ast.Name)):
        return False
    for use in module.uses.get(module.scopes.definition_of[loop.target], ()):
        part = module.scopes.parents[use]
        if not (isinstance(part, ast.Attribute) and part.attr in _RATED):
            return False
        named = module.scopes.parents[part]
        if not (is_displayed(module, part) or (isinstance(named, ast.Attribute) and named.attr == "name")):
            return False
    end = module.span(ratings)[1]
    edits.put(end, end, " or []")
    return True


def _is_behind(module: Module, node: ast.AST, source: str) -> bool:
    """Whether a node is reached only where the expression ``source`` is true."""
    inner: ast.AST = node
    for parent in module.scopes.ancestors(node):
        match parent:
            case ast.If() if inner in parent.body and _says(parent.test, source):
                return True
            case ast.IfExp() if inner is parent.body and _says(parent.test, source):
                return True
            case ast.BoolOp(op=ast.And(), values=values) if inner in values:
                if any(_says(one, source) for one in values[: values.index(inner)]):
                    return True
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
                return False
        inner = parent
    return False


def _says(test: ast.expr, source: str) -> bool:
    """Whether a test is true only where ``source``, or what it leads to, is."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(_says(one, source) for one in test.values)
    text = ast.unparse(test)
    return text == source or (text.startswith(f"{source}.") and isinstance(test, ast.Attribute))
