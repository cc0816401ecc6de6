"""Handlers of ``google.api_core.exceptions`` around calls of a model: the classes that the new calls raise."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError, imports, path_of
from migrate.archived.values import comments_in
from migrate.bind.module import Module
from migrate.errors.elsewhere import ARCHIVED, check_elsewhere
from migrate.rules.rule import LeftError
from shim.mapping.archived import ERRORS, GRPC_ERRORS, WIDER

_HOME = "google.api_core.exceptions"


def put_errors(
    edits: Edits, asks: Collection[ast.Call], others: Collection[ast.Call]
) -> dict[ast.Call, list[str]]:
    """Plan the class of every handler; raises `BlockedError` for one that may be there for something else.

    Gives back the calls whose errors they catch, with what a handler around each catches beside what it did.

    ``asks`` are calls of models and chats, ``others`` those of functions that google-genai's own errors come from.
    """
    module = edits.module
    for call in asks:
        try:
            check_elsewhere(module, call, ARCHIVED)
        except LeftError as left:
            raise BlockedError(call, "GI584", left.message) from left
    found: dict[ast.Call, list[str]] = {}
    caught: dict[tuple[ast.AST, str], ast.ExceptHandler] = {}
    for handler in module.scopes.parents:
        if not isinstance(handler, ast.ExceptHandler):
            continue
        guarded = module.scopes.parents[handler]
        texts: dict[ast.expr, tuple[str, ...]] = {}
        for node, name in _handled(module, handler):
            new = (ERRORS[name],) if name in ERRORS else WIDER.get(name)
            if new is None:
                continue  # which is told as something in the way
            inside = {one for statement in getattr(guarded, "body", ()) for one in ast.walk(statement)}
            if not any(call.func in inside for call in asks) or any(call in inside for call in others):
                raise _blocked(node, "may be there for another call than that of a model")
            _check(module, handler, node, name, new)
            for word in new:
                if caught.setdefault((guarded, word), handler) is not handler:
                    raise _blocked(node, f"would follow another one that catches `{word}`")
            texts[node] = new
            edits.errors.update(new)
            for call in asks:
                if call.func in inside:
                    notes = found.setdefault(call, [])
                    if name in WIDER:
                        notes.append(_wider(node, name, new))
        _put(edits, handler, texts)
    return found


def _put(edits: Edits, handler: ast.ExceptHandler, texts: dict[ast.expr, tuple[str, ...]]) -> None:
    """Plan the classes that a handler names, each once."""
    module = edits.module
    if not texts or handler.type is None:
        return
    all_of = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    words = [word for one in all_of for word in texts.get(one, (module.slice(one),))]
    if len(words) == len(all_of) == len(set(words)):
        for node, (new,) in texts.items():
            edits.put(*module.span(node), new)
        return
    if comments_in(module.slice(handler.type)):
        raise _blocked(handler.type, "has comments inside it, which would be lost")
    unique = list(dict.fromkeys(words))
    edits.put(*module.span(handler.type), unique[0] if len(unique) == 1 else f"({', '.join(unique)})")


def _wider(node: ast.expr, name: str, new: tuple[str, ...]) -> str:
    every = "answer of 400" if "BadRequestError" in new else "answer of 5xx, and no failed connection"
    return f"The handler of `{name}` on line {node.lineno} catches every {every}."


def _check(
    module: Module, handler: ast.ExceptHandler, node: ast.expr, name: str, new: tuple[str, ...]
) -> None:
    if name in GRPC_ERRORS and _asks_for_rest(module):
        raise _blocked(node, "is of gRPC, which the file does not use")
    if _other_libraries(module):
        raise _blocked(node, "may be there for another library of Google's")
    taken = next((word for word in new if _is_taken(module, word)), None)
    if taken is not None:
        raise _blocked(node, f"needs the name `{taken}`, which the file has for something else")
    if not _is_only_shown(module, handler):
        raise _blocked(node, "reads the error, which has other attributes now")


def _is_taken(module: Module, word: str) -> bool:
    """Whether the file has a name for something else than the error that goes."""
    if any(isinstance(node, ast.arg) and node.arg == word for node in module.scopes.parents):
        return True
    going = {alias for _, alias, path in imports(module) if path == f"{_HOME}.{word}"}
    return any(
        definition.node not in going
        for scope in module.scopes.by_node.values()
        for definition in scope.definitions.get(word, ())
    )


def _handled(module: Module, handler: ast.ExceptHandler) -> Iterator[tuple[ast.expr, str]]:
    """Every class of these errors that a handler names."""
    if handler.type is None:
        return
    for node in handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]:
        home, _, name = path_of(module, node).rpartition(".")
        if home == _HOME:
            yield node, name


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
