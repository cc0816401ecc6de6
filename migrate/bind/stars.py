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


def starred(scopes: Scopes, name: str) -> str | None:
    """Where a name that nothing in the file binds comes from: a dotted path, ``""`` for any, ``None`` for no star."""
    stars = scopes.module.definitions.get("*", ())
    if not stars or hasattr(builtins, name):
        return None
    sources = [scopes.parents[star.node] for star in stars]
    modules = [s.module or "" for s in sources if isinstance(s, ast.ImportFrom) and not s.level]
    for module in modules:
        if name in _NAMES.get(module, ()):
            return f"{module}.{name}"
    return f"google.genai.types.{name}" if modules == ["google.genai.types"] and len(stars) == 1 else ""
