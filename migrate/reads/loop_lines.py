"""Where the lines of a loop's body are, and how they are indented."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.rules.rule import LeftError


class LoopLines:
    """The lines of one loop."""

    def __init__(self, module: Module, loop: ast.For | ast.AsyncFor) -> None:
        self.module = module
        self.loop = loop

    def check(self) -> None:
        """Every statement of the body must have its lines for itself."""
        if self.on_header_line():
            if len(self.loop.body) > 1 or self.loop.orelse:
                raise LeftError("GI512", f"The loop on line {self.loop.lineno} is written on one line.")
            return
        for statement in self.loop.body:
            start, end = self.module.span(statement)
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                start = min([start, *(self.module.span(one)[0] - 1 for one in statement.decorator_list)])
            before = self.module.text[self.module.line_start(start) : start]
            after = self.module.text[end : self.line_end(end)].strip()
            if before.strip() or (after and not after.startswith("#")):
                raise LeftError(
                    "GI512", f"Other code shares line {statement.lineno} with a statement of the loop."
                )

    def on_header_line(self) -> bool:
        first = self.module.span(self.loop.body[0])[0]
        return bool(self.module.text[self.module.line_start(first) : first].strip())

    def body_indent(self) -> str:
        outer = self.module.indent_at(self.module.span(self.loop)[0])
        return outer + self.unit()

    def unit(self) -> str:
        """One level of indentation, as this loop has it."""
        if self.on_header_line():
            return self.module.indent_unit
        outer = self.module.indent_at(self.module.span(self.loop)[0])
        return self.module.indent_at(self.module.span(self.loop.body[0])[0])[len(outer) :]

    def after_colon(self, start: int) -> int:
        """Where the loop's colon ends, for a body that starts at ``start`` on the same line."""
        return self.module.text.rindex(":", 0, start) + 1

    def line_end(self, at: int) -> int:
        while at < len(self.module.text) and self.module.text[at] not in "\r\n":
            at += 1
        return at

    def top(self, statements: list[ast.stmt]) -> int:
        """Start of the line of the first statement, or of the comments right above it within the body."""
        first = statements[0]
        index = self.loop.body.index(first)
        above = self.loop.body[index - 1] if index else self.loop.iter
        floor = above.end_lineno or above.lineno
        line = first.lineno
        if isinstance(first, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            line = min([line, *(one.lineno for one in first.decorator_list)])
        while line - 1 > floor and self._is_comment(line - 1):
            line -= 1
        return self.module.lines.starts[line - 1]

    def follows(self, statement: ast.stmt) -> bool:
        """Whether ``statement`` is the next one after the loop, on lines of its own."""
        start, end = self.module.span(statement)
        if self.module.text[self.module.line_start(start) : start].strip():
            return False
        if self.module.text[end : self.line_end(end)].strip() or (statement.end_lineno or 0) >= len(
            self.module.lines.starts
        ):
            return False
        for _, block in ast.iter_fields(self.module.scopes.parents[self.loop]):
            if isinstance(block, list) and self.loop in block and statement in block:
                return bool(block.index(statement) == block.index(self.loop) + 1)
        return False

    def gap_above(self, start: int) -> tuple[int, int]:
        """The blank lines above the line that holds ``start``."""
        number, _ = self.module.lines.position(start)
        end = self.module.line_start(start)
        while not self._line(number - 1).strip():
            number -= 1
        return self.module.lines.starts[number - 1], end

    def _line(self, number: int) -> str:
        at = self.module.lines.starts[number - 1]
        return self.module.text[at : self.line_end(at)]

    def _is_comment(self, number: int) -> bool:
        return self._line(number).lstrip().startswith("#")

    def bottom(self, statement: ast.stmt, indent: str) -> int:
        """End of the statement's last line, or of the comments below it that belong to its block."""
        end = self.line_end(self.module.span(statement)[1])
        number = (statement.end_lineno or statement.lineno) + 1
        while number <= len(self.module.lines.starts):
            line = self._line(number)
            if not line.lstrip().startswith("#") or not line.startswith(indent + self.unit()):
                break
            end = self.line_end(self.module.lines.starts[number - 1])
            number += 1
        return end
