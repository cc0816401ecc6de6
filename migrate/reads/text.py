"""Reads of the answer's text: one run, or several that have to be joined."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.reads.hoist import hoist, response_variable
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_ALL_TEXT = (
    "item.text",
    "for step in {0}.steps or []",
    'if step.type == "model_output"',
    "for item in step.content or []",
    'if item.type == "text"',
)


class TextReads:
    """Plans the native form of ``response.text`` and what depends on it."""

    def __init__(self, reads: Reads, *, joined: bool, quoted: bool) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self.joined = joined
        """Whether the text may come in several runs, so that ``output_text`` is not all of it."""
        self.quoted = quoted
        """Whether the text is a JSON string with a word in it, where it was the bare word."""
        self._to_join: list[ast.Attribute] = []

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.text``."""
        self.reads.check_shown(node)
        if self.joined:
            self._to_join.append(node)
        elif self.quoted:
            start, end = self.module.span(node)
            self.analysis.edit(start, start, "json.loads(")
            self.analysis.edit(end - len(node.attr), end, "output_text)")
            self.analysis.imports.add("json")
        else:
            self.reads.rename(node, "output_text")
        self.reads.plain.use(node, "response.text")

    def finish(self, value: ast.expr | None) -> None:
        """Plan the joined reads: in place where there is one, else through a variable set after the call."""
        if not self._to_join:
            return
        variable = response_variable(self.module, value, self._to_join, "text") if value is not None else None
        if len(self._to_join) > 1 or any(self._in_f_string(node) for node in self._to_join):
            if variable is None:
                raise LeftError(
                    "GI512",
                    f"The text on line {self._to_join[0].lineno} can come in several pieces; keep the response in a "
                    "variable of its own and run again.",
                )
            assert value is not None
            hoist(self.reads, value, self._to_join, f"{variable}_text", self.all_of(variable, ""))
            return
        (node,) = self._to_join
        if not isinstance(node.value, ast.Name):
            raise LeftError(
                "GI512",
                f"The text on line {node.lineno} can come in several pieces; keep the response in a variable and run "
                "again.",
            )
        start, end = self.module.span(node)
        self.analysis.edit(start, end, self.all_of(node.value.id, self.module.indent_at(start)))

    def all_of(self, variable: str, indent: str) -> str:
        """Source that joins all texts of the response in ``variable``, for a line indented by ``indent``."""
        inner = f"\n{indent}{self.module.indent_unit}"
        text = '"".join(' + "".join(inner + line.format(variable) for line in _ALL_TEXT) + f"\n{indent})"
        return text if self.module.quote == '"' else text.replace('"', "'")

    def _in_f_string(self, node: ast.AST) -> bool:
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.JoinedStr):
                return True
            if isinstance(parent, ast.stmt):
                return False
        return False
