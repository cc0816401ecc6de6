"""Uses of the SDKs before google-genai: found and told, with the order in which to move; not rewritten."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.rules.rule import Analysis, Context, Found, LeftError, register
from shim.mapping.generations import ARCHIVED, CHAT_METHODS, MODEL_CLASS, MODEL_METHODS, VERTEX, Generation

_WORDS = (MODEL_CLASS, *MODEL_METHODS, *CHAT_METHODS)
_DEPTH = 8
"""Names that a model goes through; code has no longer chains."""


def _entry(word: str, generation: Generation) -> str:
    """``start_chat (google-generativeai)`` and so on, which google-genai has not."""
    return f"{word} ({generation.package})"


@register("GI201", [_entry(word, ARCHIVED) for word in _WORDS])
def archived(context: Context, found: Found) -> Analysis:
    """Leave a use of google-generativeai."""
    return Analysis(
        left=LeftError(
            "GI580",
            f"`{found.entry.partition(' ')[0]}` is of {ARCHIVED.package}, which is archived: move this file to "
            "google-genai first (`client = genai.Client()`, `client.models.generate_content(...)`), then run again.",
        )
    )


@register("GI202", [_entry(word, VERTEX) for word in _WORDS])
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
        if not isinstance(node, ast.Call):
            continue
        made = _made_by(module, node)
        if made is not None:
            yield Found(node, _entry(MODEL_CLASS, made), awaitable=False, client_known=False)
        elif isinstance(node.func, ast.Attribute) and node.func.attr in MODEL_METHODS | CHAT_METHODS:
            owner = _owner(module, node.func.value, chat=node.func.attr in CHAT_METHODS)
            if owner is not None:
                yield Found(node, _entry(node.func.attr, owner), awaitable=False, client_known=False)


def _made_by(module: Module, call: ast.Call) -> Generation | None:
    """The SDK whose model a call makes, if it does; ``from_cached_content`` makes one, too."""
    path = module.infer.symbol(call.func).removesuffix(".from_cached_content")
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
