"""Finds the sites of a file: every use of an entry point of the old API, called or passed on as a value."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.running import passes_arguments, passes_message
from migrate.bind.types import CLIENTS, Form, Types
from migrate.rules.early_interactions import early_sites
from migrate.rules.generations import earlier_sites
from migrate.rules.registered import RULES
from migrate.rules.rule import Found
from shim.mapping.entry_points import METHODS
from shim.mapping.generations import MODEL_CLASS

_SHAPED = {
    "generate_content": "models.generate_content",
    "generate_content_stream": "models.generate_content_stream",
}
_CREATE = "chats.create"
_MESSAGE = "chat.send_message"
_NAMES = frozenset(
    ("generate_content", "generate_content_stream", "create", "send_message", "send_message_stream")
)

_EARLY = frozenset(("interactions", "outputs"))


def may_have_sites(tree: ast.Module) -> bool:
    """Whether any name in the tree could be an entry point; saves the binding of files that only look like it."""
    chats = False
    created = False
    interactions = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == MODEL_CLASS:
            return True
        if isinstance(node, ast.alias) and "generativeai" in node.name:
            return True
        if isinstance(node, ast.ImportFrom) and "generativeai" in (node.module or ""):
            return True
        if isinstance(node, ast.Attribute):
            if node.attr in _NAMES - {"create"} or node.attr == MODEL_CLASS:
                return True
            chats = chats or node.attr == "chats"
            created = created or node.attr == "create"
            interactions = interactions or node.attr in _EARLY
    return (chats and created) or interactions


def find_sites(module: Module) -> list[Found]:
    """All sites in source order."""
    found = []
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute) and node.attr in _NAMES and isinstance(node.ctx, ast.Load):
            site = _site(module, node)
            if site is not None:
                found.append(site)
    return sorted([*found, *earlier_sites(module), *early_sites(module)], key=_place)


def _place(site: Found) -> tuple[int, int, int]:
    node = site.passed or site.node
    return node.lineno, node.col_offset, node.end_col_offset or 0


def _site(module: Module, node: ast.Attribute) -> Found | None:
    parent = module.scopes.parents[node]
    called = isinstance(parent, ast.Call) and parent.func is node
    entry, awaitable, known = _entry(module, node)
    if entry is None:
        return None
    if not called and _is_stub(module, node, parent):
        return None
    if isinstance(parent, ast.Call) and called:
        return Found(parent, entry, awaitable, known)
    call = module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
    passes = passes_message if entry == _MESSAGE else passes_arguments
    if isinstance(call, ast.Call) and entry in (*_SHAPED.values(), _MESSAGE) and passes(module, call, node):
        return Found(call, entry, awaitable, known, passed=node)
    return Found(node, entry, awaitable, known)


def _entry(module: Module, node: ast.Attribute) -> tuple[str | None, bool, bool]:
    """The entry point ``node`` names, whether its result is awaited, and whether the client is certain."""
    methods = [t for t in module.infer.of(node) if t.form is Form.METHOD]
    found = set()
    for method in methods:
        owner, _, name = method.name.rpartition(".")
        known = METHODS.get(owner, {}).get(name)
        entry = known.entry.removeprefix("entry_point.") if known is not None else ""
        if known is not None and entry in RULES:
            found.add((entry, known.awaitable))
    if found:
        # A client that is sync on one path and async on another is as good as unknown.
        entry, awaitable = min(found)
        return entry, awaitable, len(found) == 1 and not _may_be_of_the_project(module, node)
    if methods:
        return None, False, False
    if node.attr in _SHAPED:
        awaitable = _is_async(node)
        return (
            (_SHAPED[node.attr], awaitable, False)
            if _could_be(module, node, "models")
            else (None, False, False)
        )
    parent = module.scopes.parents[node]
    if node.attr == "create":
        created = isinstance(parent, ast.Call) and parent.func is node and _is_shaped_create(module, parent)
        return (_CREATE, False, False) if created else (None, False, False)
    for made in shaped_creates(module, node.value):
        return f"chat.{node.attr}", isinstance(made.func, ast.Attribute) and _is_async(made.func), False
    return None, False, False


def shaped_creates(module: Module, chat: ast.expr) -> list[ast.Call]:
    """The calls that ``chat`` can come from and that are written as `chats.create` of an unknown object."""
    calls = [made for made in _values(module, chat) if isinstance(made, ast.Call)]
    return [made for made in calls if _is_shaped_create(module, made)]


def _could_be(module: Module, node: ast.Attribute, part: str) -> bool:
    """Whether ``node`` is written as a method of a client's ``models`` or ``chats``, and nothing says otherwise."""
    owner = node.value
    return isinstance(owner, ast.Attribute) and owner.attr == part and _could_be_part(module.infer.of(owner))


def _is_async(node: ast.Attribute) -> bool:
    """Whether a method is written as one of ``client.aio``."""
    return (
        isinstance(node.value, ast.Attribute)
        and isinstance(node.value.value, ast.Attribute)
        and node.value.value.attr == "aio"
    )


def _is_shaped_create(module: Module, call: ast.Call) -> bool:
    """Whether a call of an unknown object is written as `chats.create`, in a file that imports the SDK."""
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr == "create"
        and any(keyword.arg in ("model", None) for keyword in call.keywords)
        and not call.args
        and not isinstance(module.scopes.parents.get(call), ast.Await)
        and _could_be(module, call.func, "chats")
        and _imports_sdk(module)
        and not _is_of_another_library(module, call.func)
    )


def _is_of_another_library(module: Module, node: ast.Attribute) -> bool:
    """Whether a method belongs to an object made by a class that is imported, and not from the SDK."""
    root: ast.expr = node
    while isinstance(root, ast.Attribute) and isinstance(root.value, ast.Attribute | ast.Name | ast.Call):
        root = root.value
        for value in _values(module, root):
            made_by = module.infer.symbol(value.func) if isinstance(value, ast.Call) else ""
            if made_by.rpartition(".")[2][:1].isupper() and not made_by.startswith("google.genai."):
                return True
    return False


def could_be_of_the_sdk(module: Module, site: Found) -> bool:
    """Whether the receiver of a site that nothing is known of may be a client, in a file that imports the SDK."""
    return _imports_sdk(module) and not _is_of_another_library(module, site.method)


def _imports_sdk(module: Module) -> bool:
    for node in module.scopes.parents:
        if isinstance(node, ast.Import) and any(a.name.startswith("google.genai") for a in node.names):
            return True
        if isinstance(node, ast.ImportFrom) and not node.level:
            path = node.module or ""
            if path.startswith("google.genai") or (
                path == "google" and any(a.name == "genai" for a in node.names)
            ):
                return True
    return False


def _values(module: Module, node: ast.expr) -> list[ast.expr]:
    """The expressions whose value ``node`` can have: those assigned to the variable or attribute."""
    if isinstance(node, ast.Name):
        found = [definition.value for definition in module.reaching.get(node, ())]
        return [value for value in found if value is not None]
    values: list[ast.expr] = []
    if isinstance(node, ast.Attribute):
        for owner in module.infer.of(node.value):
            if isinstance(owner.node, ast.ClassDef):
                members = module.infer.classes.members(owner.node, node.attr)
                values += [member.value for member in members if member.value is not None]
    return values or [node]


def _may_be_of_the_project(module: Module, node: ast.Attribute) -> bool:
    """Whether what can be a client here can also be an object of a class of this file."""
    level: ast.expr = node
    while isinstance(level, ast.Attribute):
        level = level.value
        found = module.infer.of(level)
        if any(t.name in CLIENTS for t in found):
            return any(t.form is Form.INSTANCE and isinstance(t.node, ast.ClassDef) for t in found)
    return False


def _could_be_part(types: Types) -> bool:
    """Whether nothing in this file says what the receiver is: unknown, or imported from another file."""
    return any(
        t.form is Form.UNKNOWN or (t.form is Form.SYMBOL and not t.name.startswith("google.")) for t in types
    )


def _is_stub(module: Module, node: ast.Attribute, parent: ast.AST) -> bool:
    """Whether the method is only named to replace or inspect it, as tests do with mocks."""
    return isinstance(parent, ast.Attribute)
