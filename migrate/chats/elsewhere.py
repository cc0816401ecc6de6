"""What other files of a project do with a place that holds chats here: only drop them, or ask whether there is one?"""

from __future__ import annotations

import ast
import re

from migrate.bind.module import Module

_DROPPING = frozenset(("clear", "discard", "pop", "remove"))
_HARMLESS = frozenset(("builtins.bool", "builtins.len"))


def only_dropped(module: Module, name: str) -> bool:
    """Whether the other files that have ``name`` never take a chat out of it; false where there is no project."""
    project, path = module.infer.project, module.source.path
    if project is None:
        return False
    word = re.compile(rf"\b{re.escape(name)}\b")
    for file, text in project.files_holding(path, name):
        if word.search(text) is None:
            continue
        other = project.module_at(file)
        if other is None or not all(_is_harmless(other, node, name) for node in other.scopes.parents):
            return False
    return True


def _is_harmless(module: Module, node: ast.AST, name: str) -> bool:
    """Whether ``node`` is not the name of the place, or no chat comes from it there."""
    parent = module.scopes.parents[node]
    match node:
        case ast.alias(name=imported, asname=other):
            return imported != name or other in (None, name)
        case ast.Name(id=named, ctx=ast.Store()) if named == name:
            return isinstance(parent, ast.Assign) and _last(parent.value) == name
        case ast.Name(id=named) | ast.Attribute(attr=named) if named == name:
            return _is_dropping(module, node)
        case ast.Constant(value=str() as words):
            return words != name
    return True


def _is_dropping(module: Module, node: ast.expr) -> bool:
    parent = module.scopes.parents[node]
    outer = module.scopes.parents.get(parent)
    match parent:
        case ast.Subscript(ctx=ast.Del()):
            return True
        case ast.Compare():
            return True
        case ast.Assign(targets=[target], value=value):
            return value is node and _last(target) == _last(node)
        case ast.Attribute(attr=method):
            called = isinstance(outer, ast.Call) and outer.func is parent
            dropped = called and outer is not None and isinstance(module.scopes.parents[outer], ast.Expr)
            return method in _DROPPING and dropped
        case ast.Call():
            return module.infer.symbol(parent.func) in _HARMLESS
        case ast.Global() | ast.Nonlocal():
            return True
    return module.is_boolean_test(node)


def _last(node: ast.expr) -> str:
    """The last word of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
