"""What an expression over a stream may ask of its chunks: their text, and whether they have some."""

from __future__ import annotations

import ast

from migrate.reads.chunks import Chunks
from migrate.rules.rule import LeftError


def check_texts_only(chunks: Chunks, generator: ast.comprehension, element: ast.expr) -> None:
    """Raise `LeftError` where an expression over a stream reads anything but the text of its chunks."""
    if chunks.usages or not any(text in ast.walk(element) for text in chunks.texts):
        raise _left(generator, "it reads something else than the text")
    chunks.check_textless()
    for test in generator.ifs:
        whole = test.values[-1] if isinstance(test, ast.BoolOp) else test
        if chunks.text_guard(test) is not whole:
            raise _left(generator, "it picks chunks by something else than whether they have text")


def text_or_nothing(element: ast.expr) -> ast.expr:
    """What is read of a chunk; a default for chunks without text is dropped, as those give no event."""
    match element:
        case ast.BoolOp(op=ast.Or(), values=[first, ast.Constant(value="")]):
            return first
    return element


def _left(generator: ast.comprehension, why: str) -> LeftError:
    return LeftError(
        "GI512",
        f"The comprehension over the stream on line {generator.iter.lineno} has to become a loop, but {why}.",
    )
