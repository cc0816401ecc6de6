"""What a file means by the archived SDK's names, also where an import may have failed."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Scope
from shim.mapping.archived import CONTENTS, ERROR_PACKAGE, MESSAGE_ENUMS, MESSAGES, PACKAGES


class BlockedError(Exception):
    """A place that keeps the file on the archived SDK."""

    def __init__(self, node: ast.AST, reason: str, message: str) -> None:
        super().__init__(message)
        self.node = node
        self.reason = reason
        self.message = message


def path_of(module: Module, node: ast.expr) -> str:
    """Dotted path of what ``node`` names in the archived SDK, such as ``google.generativeai.configure``; else ``""``.

    A name that is ``None`` where the import failed counts as well.
    """
    words: list[str] = []
    while isinstance(node, ast.Attribute):
        words.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    paths = {
        _imported(module, definition.node)
        for definition in module.reaching.get(node, ())
        if not _none(definition.value)
    }
    if len(paths) != 1:
        return ""
    path = ".".join([paths.pop(), *reversed(words)])
    return path if is_archived(path) else ""


def message_of(module: Module, node: ast.expr) -> str:
    """The class of a setting that ``node`` names, such as ``Schema``; else ``""``."""
    path = path_of(module, node)
    word = path.rpartition(".")[2]
    return word if word in MESSAGES and not path.startswith(ERROR_PACKAGE) else ""


def content_of(module: Module, node: ast.expr) -> str:
    """The class of a piece of contents that ``node`` names, such as ``Part``; else ``""``."""
    path = path_of(module, node)
    word = path.rpartition(".")[2]
    return word if word in ("Content", "Part", *CONTENTS) and not path.startswith(ERROR_PACKAGE) else ""


def enum_of(module: Module, node: ast.Attribute) -> str:
    """The member of an enum of such classes that ``node`` names, such as ``OBJECT``; else ``""``."""
    words = path_of(module, node).split(".")
    return words[-1] if len(words) > 2 and words[-2] in MESSAGE_ENUMS else ""


def names_archived(module: Module, node: ast.expr) -> ast.expr | None:
    """The first part of ``node`` that names something of the archived SDK."""
    parts = (one for one in ast.walk(node) if isinstance(one, ast.expr) and path_of(module, one))
    return next(parts, None)


def is_archived(path: str) -> bool:
    """Whether an import path leads into the archived SDK."""
    return any(path == one or path.startswith(f"{one}.") for one in PACKAGES)


def _none(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _imported(module: Module, alias: ast.AST) -> str:
    if not isinstance(alias, ast.alias):
        return "?"
    statement = module.scopes.parents[alias]
    if isinstance(statement, ast.ImportFrom):
        return f"{statement.module}.{alias.name}" if not statement.level else "?"
    return alias.name if alias.asname else alias.name.partition(".")[0]


def imports(module: Module) -> Iterator[tuple[ast.Import | ast.ImportFrom, ast.alias, str]]:
    """Every import of the archived SDK: the statement, the alias and the path of what it binds."""
    for node in module.scopes.parents:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                full = f"{node.module}.{alias.name}" if isinstance(node, ast.ImportFrom) else alias.name
                if is_archived(full) and not getattr(node, "level", 0):
                    yield node, alias, full


def uses_of(module: Module, owner: Scope, name: str) -> list[ast.Name]:
    """Every load of ``name`` of the scope ``owner``, wherever it is."""
    return [
        node
        for node in module.scopes.parents
        if isinstance(node, ast.Name)
        and node.id == name
        and isinstance(node.ctx, ast.Load)
        and module.scopes.scope_of(node).owner(name) is owner
    ]


def only_value(module: Module, name: ast.Name) -> ast.expr | None:
    """The value of a name that is set once, by a plain assignment, and never changed in place."""
    owner = module.scopes.scope_of(name).owner(name.id)
    definitions = owner.definitions[name.id] if owner is not None else []
    if owner is None or len(definitions) != 1 or definitions[0].how not in (Binding.ASSIGN, Binding.ANNOTATE):
        return None
    return definitions[0].value
