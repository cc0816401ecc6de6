"""Names that come from ``from ... import *``."""

from __future__ import annotations

import ast
import builtins

from migrate.bind.scopes import Scopes

_NAMES = {
    "google.genai": frozenset(("Client",)),
    "google.genai.client": frozenset(("Client", "AsyncClient")),
}
"""What the SDK's modules give, besides ``google.genai.types``, whose names are all classes."""


def starred(scopes: Scopes, name: str, builtin: str) -> str:
    """Where a name that nothing in the file binds comes from: a dotted path, ``""`` for any module.

    ``builtin`` is its path where there is no star import, or where it is the name of a builtin.
    """
    stars = scopes.module.definitions.get("*", ())
    if not stars or hasattr(builtins, name):
        return builtin
    sources = [scopes.parents[star.node] for star in stars]
    modules = [s.module or "" for s in sources if isinstance(s, ast.ImportFrom) and not s.level]
    for module in modules:
        if name in _NAMES.get(module, ()):
            return f"{module}.{name}"
    return f"google.genai.types.{name}" if modules == ["google.genai.types"] and len(stars) == 1 else ""
