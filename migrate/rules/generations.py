"""Uses of the SDKs before google-genai: found and told, with the order in which to move; not rewritten."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.archived.names import path_of
from migrate.bind.module import Module
from migrate.rules.rule import Analysis, Context, Found, LeftError, register
from shim.mapping.generations import (
    ARCHIVED,
    ARCHIVED_FUNCTIONS,
    CHAT_METHODS,
    MODEL_CLASS,
    MODEL_METHODS,
    VERTEX,
    Generation,
)

_WORDS = (MODEL_CLASS, *MODEL_METHODS, *CHAT_METHODS)
_DEPTH = 8
"""Names that a model goes through; code has no longer chains."""


def _entry(word: str, generation: Generation) -> str:
    """``start_chat (google-generativeai)`` and so on, which google-genai has not."""
    return f"{word} ({generation.package})"


ARCHIVED_ENTRIES = frozenset(_entry(word, ARCHIVED) for word in (*_WORDS, *ARCHIVED_FUNCTIONS))
"""Entry points of google-generativeai."""
_VERTEX_ENTRIES = frozenset(_entry(word, VERTEX) for word in _WORDS)
EARLIER_ENTRIES = ARCHIVED_ENTRIES | _VERTEX_ENTRIES
"""Entry points of all SDKs before google-genai."""
ARCHIVED_MEMORY = "archived"
"""What a `Context` remembers the reasons under why a file for google-generativeai is left, by the sites."""


@register("GI201", ARCHIVED_ENTRIES)
def archived(context: Context, found: Found) -> Analysis:
    """Leave a use of google-generativeai: its file is rewritten as a whole, before any rule, or has a reason."""
    reasons = context.memory.get(ARCHIVED_MEMORY)
    left = reasons.get(found.node) if isinstance(reasons, dict) else None
    return Analysis(
        left=left or LeftError("GI580", "A file for google-generativeai is moved as a whole or not at all.")
    )


@register("GI202", _VERTEX_ENTRIES)
def vertex(context: Context, found: Found) -> Analysis:
    """Leave a use of the Vertex AI SDK."""
    return Analysis(
        left=LeftError(
            "GI581",
            f"`{found.entry.partition(' ')[0]}` is of the Vertex AI SDK ({VERTEX.package}): move this file to "
            "google-genai first (`client = genai.Client(vertexai=True, ...)`), then run again with --vertex.",
        )
    )


def earlier_sites(module: Module) -> Iterator[Found]:
    """Every model that an earlier SDK makes, and every call of one that is certain to be such a model's."""
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute) and _is_handed_on(module, node):
            owner = _owner(module, node.value, chat=False)
            if owner is not None:
                yield Found(node, _entry(node.attr, owner), awaitable=False, client_known=False)
        if not isinstance(node, ast.Call):
            continue
        made = _made_by(module, node)
        function = path_of(module, node.func).rpartition(".")
        if made is not None:
            yield Found(node, _entry(MODEL_CLASS, made), awaitable=False, client_known=False)
        elif function[0] == ARCHIVED.modules[0] and function[2] in ARCHIVED_FUNCTIONS:
            yield Found(node, _entry(function[2], ARCHIVED), awaitable=False, client_known=False)
        elif isinstance(node.func, ast.Attribute) and node.func.attr in MODEL_METHODS | CHAT_METHODS:
            owner = _owner(module, node.func.value, chat=node.func.attr in CHAT_METHODS)
            if owner is not None:
                yield Found(node, _entry(node.func.attr, owner), awaitable=False, client_known=False)


def _is_handed_on(module: Module, node: ast.Attribute) -> bool:
    """Whether it may be a method of a model that is handed to something that calls it."""
    parent = module.scopes.parents[node]
    return node.attr in MODEL_METHODS and isinstance(parent, ast.Call) and node in parent.args


def _made_by(module: Module, call: ast.Call) -> Generation | None:
    """The SDK whose model a call makes, if it does; ``from_cached_content`` makes one, too."""
    path = path_of(module, call.func) or module.infer.symbol(call.func)
    path = path.removesuffix(".from_cached_content")
    home, _, name = path.rpartition(".")
    if name != MODEL_CLASS:
        return None
    return next((generation for generation in (ARCHIVED, VERTEX) if home in generation.modules), None)


def _owner(module: Module, node: ast.expr, *, chat: bool, depth: int = 0) -> Generation | None:
    """The SDK of the model (or of its chat) that ``node`` is, where every value it can have is one."""
    if depth > _DEPTH:
        return None
    if isinstance(node, ast.Call):
        if not chat:
            return _made_by(module, node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "start_chat":
            return _owner(module, node.func.value, chat=False, depth=depth + 1)
        return None
    owners = {_owner(module, value, chat=chat, depth=depth + 1) for value in _values(module, node)}
    return next(iter(owners)) if len(owners) == 1 else None


def _values(module: Module, node: ast.expr) -> list[ast.expr]:
    """What a name or an attribute of a class of this file is set to, but for ``None``."""
    values: list[ast.expr | None] = []
    if isinstance(node, ast.Name):
        values = [definition.value for definition in module.reaching.get(node, ())]
    elif isinstance(node, ast.Attribute):
        for owner in module.infer.of(node.value):
            if isinstance(owner.node, ast.ClassDef):
                members = module.infer.classes.members(owner.node, node.attr)
                values += [member.value for member in members]
    if None in values:
        return []
    known = [value for value in values if value is not None]
    return [one for one in known if not (isinstance(one, ast.Constant) and one.value is None)]
