"""Counts the old API's call sites in Python source with `ast` alone, as a witness against the codemod.

It shares no code with ``migrate`` and knows much less: it goes by the shape of a call, a chain that ends in
``.models.generate_content``, in files that import ``google.genai``, and follows names only to chats, because
``send_message`` alone says nothing.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

KINDS = ("generate_content", "generate_content_stream", "chats.create", "send_message", "send_message_stream")
"""What is counted; a method used as a value counts as the method."""

_GENERATE = frozenset({"generate_content", "generate_content_stream"})
_SEND = frozenset({"send_message", "send_message_stream"})
_GENERATIONS = ("google.genai", "google.generativeai", "vertexai")
_Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """One call site, or one method used as a value."""

    line: int
    """1-based, where the expression starts."""
    last: int
    """The line the method's name is on; differs where the chain is broken over lines."""
    kind: str
    value: bool = False
    """The method is passed on instead of called."""


@dataclass(frozen=True, slots=True)
class FileCount:
    """What one file holds."""

    parses: bool
    imports_sdk: bool = False
    """Whether it imports google-genai."""
    imports_gemini: bool = False
    """Whether it imports any of Google's SDKs for Gemini: nothing justifies changing a file that does not."""
    modules: frozenset[str] = frozenset()
    """The modules it imports or imports from, as paths without an ending (``app/clients``) from wherever they start."""
    sites: tuple[Count, ...] = ()
    """Shapes found; they count only where ``imports_sdk``."""


def count(data: bytes, path: str) -> FileCount:
    """The call sites in the bytes of one file; a file that Python cannot parse has none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes are the file's own affair
            tree = ast.parse(data, filename=path)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return FileCount(parses=False)
    imported = set(_imports(tree))
    sites = tuple(sorted(_sites(tree)))
    return FileCount(True, "google.genai" in imported, bool(imported), frozenset(_modules(tree)), sites)


def _modules(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.replace(".", "/") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            path = (node.module or "").replace(".", "/")
            yield from ("/".join(filter(None, (path, end))) for end in ("", *(a.name for a in node.names)))


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            modules = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for module in modules:
            yield from (name for name in _GENERATIONS if f"{module}.".startswith(f"{name}."))


def _sites(tree: ast.Module) -> Iterator[Count]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    chats = _assigned(tree, parents, _creates_chat)
    models = _assigned(tree, parents, lambda value: _is_named(value, "models"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.ctx, ast.Load):
            continue
        kind, owner = node.attr, node.value
        if kind == "create" and _is_named(owner, "chats"):
            kind = "chats.create"
        elif kind in _GENERATE:
            if not _is_named(owner, "models") and not _known(owner, models, parents):
                continue
        elif kind not in _SEND or not (_creates_chat(owner) or _known(owner, chats, parents)):
            continue
        parent = parents[node]
        if isinstance(parent, ast.Call) and parent.func is node:
            yield Count(parent.lineno, node.end_lineno or node.lineno, kind)
        elif not isinstance(parent, ast.Attribute):  # `generate_content.return_value` sets up a mock
            yield Count(node.lineno, node.end_lineno or node.lineno, kind, value=True)


def _is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == name


def _creates_chat(node: ast.expr) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return node.func.attr == "create" and _is_named(node.func.value, "chats")


_Parents = dict[ast.AST, ast.AST]
_Known = set[tuple[ast.AST | None, str]]


def _assigned(tree: ast.Module, parents: _Parents, wanted: Callable[[ast.expr], bool]) -> _Known:
    """Names given a wanted value: a plain name with its scope, ``self.chat`` and the like for the file."""
    known: _Known = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            targets, value = [node.target], node.value
        else:
            continue
        if wanted(value):
            for target in targets:
                plain = isinstance(target, ast.Name)
                known.add((_scope(target, parents) if plain else None, ast.unparse(target)))
    return known


def _known(node: ast.expr, known: _Known, parents: _Parents) -> bool:
    if not isinstance(node, ast.Name):
        return bool(known) and (None, ast.unparse(node)) in known
    scope = _scope(node, parents)
    while True:
        if (scope, node.id) in known:
            return True
        if isinstance(scope, ast.Module):
            return False
        scope = _scope(scope, parents)


def _scope(node: ast.AST, parents: _Parents) -> ast.AST:
    node = parents[node]
    while not isinstance(node, _Scope | ast.Module):
        node = parents[node]
    return node
