"""Mocks of the old methods in files that do not call them: tests of code that lives in another file."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass

from migrate.bind.module import Module

METHODS = frozenset(("generate_content", "generate_content_stream"))
CHATS = "chats.create"
"""What makes a chat. A mock of it is found and not rewritten: it answers with an object that is gone afterwards."""
_OWNERS = ("models", "Models", "AsyncModels")
_PATCHED = re.compile(r"(?:^|\.)(?:models|Models|AsyncModels)\.(generate_content(?:_stream)?)$")
_PATCHED_CHATS = re.compile(r"(?:^|\.)(?:chats|Chats|AsyncChats)\.create$")
_PATCHING = frozenset(("delattr", "object", "patch", "setattr", "spy"))
_STAND_IN = re.compile("dummy|fake|mock|stub", re.IGNORECASE)


OF_MOCKS = (
    "assert_",
    "await_",
    "call_",
    "called",
    "mock_calls",
    "reset_mock",
    "return_value",
    "side_effect",
)  # what a mock of a method has, and the method itself has not


@dataclass(frozen=True, slots=True)
class Mock:
    """The first place in a function, or at the top of a file, that stands in for one of the old methods."""

    node: ast.expr | ast.stmt
    method: str
    scope: str


def may_have_mocks(text: str) -> bool:
    """Whether a file patches a method by words alone; saves the binding of others."""
    before = ("odels.", "def ", '"', "'", "(", " ")
    return "hats.create" in text or any(f"{one}{method}" in text for method in METHODS for one in before)


def all_mocks(module: Module) -> list[Mock]:
    """Every place of a file that stands in for one of the old methods, in source order."""
    nodes = (node for node in module.scopes.parents if isinstance(node, ast.expr | ast.stmt))
    found = []
    for node in sorted(nodes, key=lambda one: (one.lineno, one.col_offset)):
        method = _replaced(module, node)
        if method:
            found.append(Mock(node, method, module.scopes.qualified_name(node)))
    return found


def find_mocks(module: Module) -> list[Mock]:
    """The mocks of a file in source order, one for each function and method."""
    found: dict[tuple[str, str], Mock] = {}
    for mock in all_mocks(module):
        found.setdefault((mock.scope, mock.method), mock)
    return list(found.values())


def _replaced(module: Module, node: ast.expr | ast.stmt) -> str:
    """The method that ``node`` replaces, patches or looks into; empty for any other node."""
    parent = module.scopes.parents[node]
    match node:
        case ast.Attribute(attr=name, value=ast.Attribute(attr=owner)) if (
            name in METHODS and owner in _OWNERS
        ):
            looked_into = isinstance(parent, ast.Attribute) or not isinstance(node.ctx, ast.Load)
            return name if looked_into or names_a_mock(module, node) else ""
        case ast.Attribute(attr="create", value=ast.Attribute(attr="chats")):
            looked_into = isinstance(parent, ast.Attribute) or not isinstance(node.ctx, ast.Load)
            return CHATS if looked_into or names_a_mock(module, node) else ""
        case ast.Constant(value=str() as words) if isinstance(parent, ast.Call) and _patches(parent):
            if _PATCHED_CHATS.search(words):
                return CHATS
            patched = _PATCHED.search(words)
            if patched:
                return patched.group(1)
            first = parent.args[0] if parent.args else None
            owned = isinstance(first, ast.Attribute) and first.attr in _OWNERS
            return words if words in METHODS and owned and first is not node else ""
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if name in METHODS:
            stand_in = isinstance(parent, ast.ClassDef) and _STAND_IN.search(parent.name)
            return name if stand_in else ""
        case ast.Call(keywords=keywords) if isinstance(parent, ast.keyword) and parent.arg == "models":
            return next((keyword.arg for keyword in keywords if keyword.arg in METHODS), "") or ""
    return ""


def are_mocks(module: Module, nodes: Sequence[ast.AST]) -> bool:
    """Whether all the places where a file uses the old methods, and there are some, are names of mocks."""
    return bool(nodes) and all(
        isinstance(node, ast.Attribute) and names_a_mock(module, node) for node in nodes
    )


def names_a_mock(module: Module, node: ast.Attribute) -> bool:
    """Whether a method is given a name that is only asked what a mock knows, or told what it answers."""
    parent = module.scopes.parents[node]
    match parent:
        case ast.Assign(targets=[ast.Name() as target], value=value) if value is node:
            uses = module.uses.get(module.scopes.definition_of[target], [])
            owners = [module.scopes.parents[use] for use in uses]
            return bool(owners) and all(
                isinstance(owner, ast.Attribute) and owner.attr.startswith(OF_MOCKS) for owner in owners
            )
    return False


def _patches(call: ast.Call) -> bool:
    """Whether a call is `patch`, ``patch.object``, ``monkeypatch.setattr`` or the like."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    return name in _PATCHING
