"""Contents in the forms that google-genai does not take: texts as parts of a turn."""

from __future__ import annotations

import ast

from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError
from migrate.bind.types import STR


def carry_contents(edits: Edits, node: ast.expr) -> None:
    """Plan what makes contents written here google-genai's; what is written elsewhere is its reader's business."""
    for inner in ast.walk(node):
        if not isinstance(inner, ast.Dict):
            continue
        given = {
            key.value: value
            for key, value in zip(inner.keys, inner.values, strict=True)
            if isinstance(key, ast.Constant)
        }
        if set(given) == {"mime_type", "data"}:
            raise BlockedError(
                inner, "GI584", "A blob given as a dict is not translated; use `types.Part.from_bytes`."
            )
        parts = given.get("parts")
        if isinstance(parts, ast.List | ast.Tuple):
            for part in parts.elts:
                if not isinstance(part, ast.Dict):
                    _text(edits, part, '{"text": ', "}")
        elif parts is not None:
            _text(edits, parts, '[{"text": ', "}]")


def _text(edits: Edits, node: ast.expr, before: str, behind: str) -> None:
    if edits.module.infer.of(node) != STR:
        raise BlockedError(node, "GI584", "It is not certain that this part is a text.")
    edits.around(node, before, behind)
