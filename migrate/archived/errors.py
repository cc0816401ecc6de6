"""Handlers of ``google.api_core.exceptions`` around calls of a model: the classes that the new calls raise."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError, path_of
from migrate.bind.module import Module
from shim.mapping.archived import ERRORS, GRPC_ERRORS

_HOME = "google.api_core.exceptions"


def put_errors(edits: Edits, asks: Collection[ast.Call], others: Collection[ast.Call]) -> set[ast.Call]:
    """Plan the class of every handler; raises `BlockedError` for one that may be there for something else.

    Gives back the calls whose errors they catch.

    ``asks`` are calls of models and chats, ``others`` those of functions that google-genai's own errors come from.
    """
    module = edits.module
    found: set[ast.Call] = set()
    for handler, node, name in _handled(module):
        new = ERRORS.get(name)
        if new is None:
            continue  # which is told as something in the way
        guarded = module.scopes.parents[handler]
        assert isinstance(guarded, ast.Try)
        inside = {one for statement in guarded.body for one in ast.walk(statement)}
        if not any(call.func in inside for call in asks) or any(call in inside for call in others):
            raise _blocked(node, "may be there for another call than that of a model")
        if name in GRPC_ERRORS and _asks_for_rest(module):
            raise _blocked(node, "is of gRPC, which the file does not use")
        if _other_libraries(module):
            raise _blocked(node, "may be there for another library of Google's")
        if new in module.identifiers:
            raise _blocked(node, f"needs the name `{new}`, which the file has for something else")
        if not _is_only_shown(module, handler):
            raise _blocked(node, "reads the error, which has other attributes now")
        edits.put(*module.span(node), new)
        edits.errors.add(new)
        found |= {call for call in asks if call.func in inside}
    return found


def _handled(module: Module) -> Iterator[tuple[ast.ExceptHandler, ast.expr, str]]:
    """Every class of these errors that a handler names."""
    for handler in module.scopes.parents:
        if not isinstance(handler, ast.ExceptHandler) or handler.type is None:
            continue
        for node in handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]:
            home, _, name = path_of(module, node).rpartition(".")
            if home == _HOME:
                yield handler, node, name


def _other_libraries(module: Module) -> bool:
    for node in module.scopes.parents:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        if any(name.startswith(("google.cloud", "googleapiclient", "firebase_admin")) for name in names):
            return True
    return False


def _asks_for_rest(module: Module) -> bool:
    """Whether ``configure`` names a transport, which may not raise the classes of gRPC."""
    return any(isinstance(node, ast.keyword) and node.arg == "transport" for node in module.scopes.parents)


def _is_only_shown(module: Module, handler: ast.ExceptHandler) -> bool:
    """Whether no attribute of the error is read."""
    return handler.name is None or not any(
        isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == handler.name
        for statement in handler.body
        for node in ast.walk(statement)
    )


def _blocked(node: ast.expr, why: str) -> BlockedError:
    return BlockedError(node, "GI584", f"This handler of an error of google.api_core {why}.")
