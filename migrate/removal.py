"""Removes a statement that the rewrite made superfluous."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.rules.rule import Analysis, LeftError


def remove_statement(module: Module, statement: ast.stmt, analysis: Analysis) -> None:
    """Delete a statement with its lines, and one of two blank lines that would meet."""
    start, end = module.span(statement)
    text = module.text
    line_start = module.line_start(start)
    after = end
    while after < len(text) and text[after] in " \t":
        after += 1
    if text[line_start:start].strip() or text[after : after + 1] not in ("", "\r", "\n", "#"):
        raise LeftError("GI506", f"The config shares line {statement.lineno} with other statements.")
    if text[after : after + 1] == "#":
        raise LeftError(
            "GI506",
            f"The comment on line {statement.end_lineno} belongs to the config; build it in the call.",
        )
    stop = _line_end(text, after)
    above = text[:line_start].splitlines()
    blank_above = bool(above) and not above[-1].strip()
    if blank_above and stop < len(text) and not text[stop : _line_end(text, stop)].strip():
        stop = _line_end(text, stop)
    analysis.edit(line_start, stop, "")


def _line_end(text: str, offset: int) -> int:
    """Offset behind the end of the line that holds ``offset``."""
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    if text[offset : offset + 2] == "\r\n":
        return offset + 2
    return min(offset + 1, len(text))
