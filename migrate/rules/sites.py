"""Finds the sites of a file: every use of an entry point of the old API, called or passed on as a value."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.types import CLIENTS, Form, Types
from migrate.rules.rule import RULES, Found
from shim.mapping.entry_points import METHODS

_SHAPED = {
    "generate_content": "models.generate_content",
    "generate_content_stream": "models.generate_content_stream",
}
_NAMES = frozenset(
    ("generate_content", "generate_content_stream", "create", "send_message", "send_message_stream")
)


def may_have_sites(tree: ast.Module) -> bool:
    """Whether any name in the tree could be an entry point; saves the binding of files that only look like it."""
    chats = False
    created = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in _NAMES - {"create"}:
                return True
            chats = chats or node.attr == "chats"
            created = created or node.attr == "create"
    return chats and created


def find_sites(module: Module) -> list[Found]:
    """All sites in source order."""
    found = []
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute) and node.attr in _NAMES and isinstance(node.ctx, ast.Load):
            site = _site(module, node)
            if site is not None:
                found.append(site)
    return sorted(
        found, key=lambda site: (site.node.lineno, site.node.col_offset, site.node.end_col_offset or 0)
    )


def _site(module: Module, node: ast.Attribute) -> Found | None:
    parent = module.scopes.parents[node]
    called = isinstance(parent, ast.Call) and parent.func is node
    entry, awaitable, known = _entry(module, node)
    if entry is None:
        return None
    if not called and _is_stub(module, node, parent):
        return None
    site: ast.Call | ast.Attribute = parent if isinstance(parent, ast.Call) and called else node
    return Found(site, entry, awaitable, known)


def _entry(module: Module, node: ast.Attribute) -> tuple[str | None, bool, bool]:
    """The entry point ``node`` names, whether its result is awaited, and whether the client is certain."""
    methods = [t for t in module.infer.of(node) if t.form is Form.METHOD]
    for method in methods:
        owner, _, name = method.name.rpartition(".")
        known = METHODS.get(owner, {}).get(name)
        entry = known.entry.removeprefix("entry_point.") if known is not None else ""
        if known is not None and entry in RULES:
            return entry, known.awaitable, not _may_be_of_the_project(module, node)
    if methods or node.attr not in _SHAPED or not isinstance(node.value, ast.Attribute):
        return None, False, False
    if node.value.attr != "models" or not _could_be_models(module.infer.of(node.value)):
        return None, False, False
    receiver = node.value.value
    awaitable = isinstance(receiver, ast.Attribute) and receiver.attr == "aio"
    return _SHAPED[node.attr], awaitable, False


def _may_be_of_the_project(module: Module, node: ast.Attribute) -> bool:
    """Whether what can be a client here can also be an object of a class of this file."""
    level: ast.expr = node
    while isinstance(level, ast.Attribute):
        level = level.value
        found = module.infer.of(level)
        if any(t.name in CLIENTS for t in found):
            return any(t.form is Form.INSTANCE and isinstance(t.node, ast.ClassDef) for t in found)
    return False


def _could_be_models(types: Types) -> bool:
    """Whether nothing in this file says what the receiver is: unknown, or imported from another file."""
    return any(
        t.form is Form.UNKNOWN or (t.form is Form.SYMBOL and not t.name.startswith("google.")) for t in types
    )


def _is_stub(module: Module, node: ast.Attribute, parent: ast.AST) -> bool:
    """Whether the method is only named to replace or inspect it, as tests do with mocks."""
    return isinstance(parent, ast.Attribute)
