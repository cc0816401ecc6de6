"""Traps around calls: handlers of errors that ``interactions.create`` never raises."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.traps.kinds import Kinds
from migrate.traps.trap import Trap
from shim.mapping.errors import MODULE

OLD_HANDLER = "GI314"
_OLD = frozenset(f"google.genai.errors.{name}" for name in ("APIError", "ClientError", "ServerError"))
_HARMLESS = ("base64.", "builtins.", "json.", "logging.", "os.", "pathlib.", "re.", "sys.", "time.")
"""Modules whose functions ask no service."""


def old_handlers(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``except errors.APIError`` around nothing but calls of ``interactions``."""
    for node in module.scopes.parents:
        if not isinstance(node, ast.Try):
            continue
        for handler in node.handlers:
            old = [kind for kind in _kinds(handler) if module.infer.symbol(kind) in _OLD]
            if not old or any(kind not in old for kind in _kinds(handler)):
                continue
            if not _asks_only_interactions(module, kinds, node):
                continue
            yield Trap(
                OLD_HANDLER,
                old[0],
                "interactions.create",
                f"`interactions.create` never raises `{module.slice(old[0])}`, so this handler does nothing; catch "
                f"`{MODULE}.APIError`, which has a `status_code`.",
            )


def _kinds(handler: ast.ExceptHandler) -> list[ast.expr]:
    if isinstance(handler.type, ast.Tuple):
        return handler.type.elts
    return [handler.type] if handler.type is not None else []


def _asks_only_interactions(module: Module, kinds: Kinds, node: ast.Try) -> bool:
    """Whether the calls in the body that could raise one of the old errors are all calls of ``interactions``.

    Calls of functions that are not known could lead to other methods of the SDK.
    """
    calls = [one for statement in node.body for one in ast.walk(statement) if isinstance(one, ast.Call)]
    asking = [call for call in calls if call in kinds.calls]
    return bool(asking) and all(call in asking or _is_harmless(module, call) for call in calls)


def _is_harmless(module: Module, call: ast.Call) -> bool:
    """Whether a call is certain not to ask the service: builtins, and modules of the standard library."""
    path = module.infer.symbol(call.func)
    return path.startswith(_HARMLESS)
