"""Which clients may talk to Vertex AI (Gemini Enterprise Agent Platform) instead of the Gemini Developer API.

The SDK decides by ``enterprise=`` or its older name ``vertexai=``; only where neither is given does it look at the
environment. ``project=`` and ``location=`` are errors without it, and so say as much.
"""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import CLIENTS, Form
from migrate.literal.built_dict import keys_of

_FLAGS = ("enterprise", "vertexai")
_TELLING = frozenset((*_FLAGS, "credentials", "location", "project"))


def vertex_client(module: Module, method: ast.Attribute) -> ast.Call | None:
    """The call that makes the client of a ``method`` where that may talk to Vertex AI; ``None`` where none does."""
    for found in module.infer.of(method.value):
        made_by = found.node
        if found.form is not Form.INSTANCE or not isinstance(made_by, ast.Call):
            continue
        home = module.infer.home(made_by)
        if any(t.name in CLIENTS for t in home.of(made_by)) and _may_be_vertex(module, made_by):
            return made_by
    return None


def _may_be_vertex(module: Module, made_by: ast.Call) -> bool:
    given: dict[str, ast.expr | None] = {}
    for keyword in made_by.keywords:
        if keyword.arg is not None:
            given[keyword.arg] = keyword.value
            continue
        keys = keys_of(module, keyword.value)
        if keys is None or keys & _TELLING:
            return True
    flags = [given[name] for name in _FLAGS if name in given]
    if any(_is_off(module, flag) for flag in flags):
        return False  # the other flag says the same, or the SDK raises
    return bool(_TELLING & set(given))


def _is_off(module: Module, node: ast.expr | None) -> bool:
    """Whether a flag is certain to be false; ``None`` leaves the decision to the environment."""
    if isinstance(node, ast.Name):
        node = _constant(module, node)
    return isinstance(node, ast.Constant) and node.value is not None and not node.value


def _constant(module: Module, name: ast.Name) -> ast.expr | None:
    """The value of a name that is set once in this file, by a plain assignment."""
    owner = module.scopes.scope_of(name).owner(name.id) if name in module.scopes.parents else None
    if owner is None or owner.from_elsewhere.get(name.id):
        return None
    definitions: list[Definition] = owner.definitions[name.id]
    if len(definitions) != 1 or definitions[0].how is not Binding.ASSIGN:
        return None
    return definitions[0].value
