"""Dicts that are built in sight: by a display, and by entries that are set one by one."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding


def keys_of(module: Module, node: ast.expr) -> set[str] | None:
    """The keys a dict can have where ``node`` stands; ``None`` where others cannot be ruled out."""
    match node:
        case ast.Dict():
            return _of_display(module, node)
        case ast.Call(args=[]) if module.infer.symbol(node.func) == "builtins.dict":
            named = {keyword.arg for keyword in node.keywords}
            return {name for name in named if name is not None} if None not in named else None
        case ast.Name() if node in module.reaching:
            return _of_variable(module, node)
    return None


def _of_display(module: Module, node: ast.Dict) -> set[str] | None:
    found: set[str] = set()
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            inner = keys_of(module, value)
            if inner is None:
                return None
            found |= inner
        elif isinstance(key, ast.Constant) and isinstance(key.value, str):
            found.add(key.value)
        else:
            return None
    return found


def _of_variable(module: Module, name: ast.Name) -> set[str] | None:
    """Keys of a variable of this function that nothing else can reach: it is unpacked, tested, read and set by key."""
    found: set[str] = set()
    for definition in module.reaching[name]:
        if definition.how is not Binding.ASSIGN or definition.scope.is_class or definition.value is None:
            return None
        if isinstance(definition.value, ast.Name):
            return None
        keys = keys_of(module, definition.value)
        if keys is None:
            return None
        found |= keys
        for use in module.uses.get(definition, ()):
            key = _key_of_use(module, use)
            if key is None:
                return None
            found.add(key)
    return found - {""}


def _key_of_use(module: Module, use: ast.Name) -> str | None:
    """The key a use may add, ``""`` for none; ``None`` where the dict gets out of sight."""
    parent = module.scopes.parents[use]
    match parent:
        case ast.keyword(arg=None):
            return ""
        case ast.Subscript(slice=ast.Constant(value=str() as key)) if parent.value is use:
            return key
        case ast.Compare() if use in parent.comparators:
            return ""
    return "" if module.is_tested(use) else None
