"""Contents in the forms that google-genai does not take: texts as parts of a turn, and media as a dict."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError
from migrate.bind.module import Module
from migrate.bind.types import STR, instance

_BYTES = instance("bytes")
_GROWING = ("append", "extend", "insert")


def carry_contents(edits: Edits, node: ast.expr) -> None:
    """Plan what makes contents google-genai's, as far as they are in sight; the rest is its reader's business."""
    _written(edits, node)
    if isinstance(node, ast.Name):
        for value in _pieces(edits.module, node):
            _media(edits, value)


def _written(edits: Edits, node: ast.expr) -> None:
    """What is written out at the call."""
    _media(edits, node)
    for inner in ast.walk(node):
        parts = _fields(inner).get("parts") if isinstance(inner, ast.Dict) else None
        if isinstance(parts, ast.List | ast.Tuple):
            for part in parts.elts:
                if not isinstance(part, ast.Dict):
                    _text(edits, part, '{"text": ', "}")
        elif parts is not None:
            _text(edits, parts, '[{"text": ', "}]")


def _pieces(module: Module, name: ast.Name) -> Iterator[ast.expr]:
    """What a variable is set to, and what is put into it."""
    for definition in module.reaching.get(name, ()):
        if definition.value is not None:
            yield definition.value
        for use in module.uses.get(definition, ()):
            method = module.scopes.parents[use]
            call = module.scopes.parents[method]
            if isinstance(method, ast.Attribute) and method.attr in _GROWING and isinstance(call, ast.Call):
                yield from call.args


def _fields(node: ast.Dict) -> dict[object, ast.expr]:
    return {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant)
    }


def _media(edits: Edits, node: ast.expr) -> None:
    """Media given as a dict, whose data google-genai takes by a function."""
    for inner in ast.walk(node):
        if not isinstance(inner, ast.Dict) or inner in edits.carried:
            continue
        given = _fields(inner)
        if set(given) != {"mime_type", "data"} or len(inner.keys) != 2:
            continue
        if edits.module.infer.of(given["data"]) != _BYTES:
            raise BlockedError(
                inner,
                "GI584",
                "It is not certain that the data of this blob are bytes; use `types.Part.from_bytes` or annotate them.",
            )
        edits.carried.add(inner)
        edits.needs_types = True
        data, kind = edits.module.slice(given["data"]), edits.module.slice(given["mime_type"])
        edits.instead(inner, f"types.Part.from_bytes(data={data}, mime_type={kind})")


def _text(edits: Edits, node: ast.expr, before: str, behind: str) -> None:
    if edits.module.infer.of(node) != STR:
        raise BlockedError(node, "GI584", "It is not certain that this part is a text.")
    edits.around(node, before, behind)
