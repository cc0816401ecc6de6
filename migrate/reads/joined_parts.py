"""``"".join(part.text for part in parts)``: the text of the answer, put together by hand."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


class JoinedParts:
    """Plans one comprehension over the parts of an answer."""

    def __init__(self, reads: Reads, generator: ast.comprehension) -> None:
        self.reads = reads
        self.module = reads.module
        self.generator = generator

    def plan(self, response: ast.expr) -> bool:
        """Put the text in its place; false for a comprehension that does something else."""
        made = self.module.scopes.parents[self.generator]
        join = self.module.scopes.parents[made]
        if not (
            isinstance(made, ast.GeneratorExp | ast.ListComp)
            and made.generators[-1] is self.generator
            and isinstance(self.generator.target, ast.Name)
            and isinstance(join, ast.Call)
            and join.args == [made]
            and isinstance(join.func, ast.Attribute)
            and join.func.attr == "join"
            and isinstance(join.func.value, ast.Constant)
            and join.func.value.value == ""
            and self._is_text(made.elt)
        ):
            return False
        if not all(self._asks_for_text(test) for test in self.generator.ifs):
            return False
        without_thoughts = any(self._excludes_thoughts(test) for test in self.generator.ifs)
        if self.reads.parts.shows_thoughts and not without_thoughts:
            raise self._left("takes thoughts for text, which an interaction keeps apart")
        if self.reads.text.quoted:
            raise self._left("is joined, but the answer is a word in a JSON string")
        self.reads.plain.check_handlers(
            join, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
        )
        start, end = self.module.span(join)
        base = self.module.slice(response)
        text = f"{base}.output_text"
        if self.reads.text.joined:
            text = self.reads.text.all_of(base, self.module.indent_at(start))
        self.reads.analysis.edit(start, end, text)
        return True

    def _left(self, why: str) -> LeftError:
        return LeftError("GI512", f"The list of parts on line {self.generator.iter.lineno} {why}.")

    # -- the words of a part

    def _attribute(self, node: ast.expr) -> str:
        """The attribute of the part that ``node`` reads, directly or by ``getattr`` or ``hasattr``."""
        target = self.generator.target
        assert isinstance(target, ast.Name)
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attribute) if name == target.id:
                return attribute
            case ast.Call(
                func=ast.Name(id="getattr" | "hasattr"),
                args=[ast.Name(id=name), ast.Constant(value=str() as attribute), *_],
            ) if name == target.id:
                return attribute
        return ""

    def _is_text(self, node: ast.expr) -> bool:
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and len(node.values) == 2:
            node, other = node.values
            if not (isinstance(other, ast.Constant) and other.value == ""):
                return False
        return self._attribute(node) == "text"

    def _asks_for_text(self, test: ast.expr) -> bool:
        match test:
            case ast.BoolOp(op=ast.And(), values=values):
                return all(self._asks_for_text(value) for value in values)
            case ast.Compare(left=left, ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]):
                return self._attribute(left) == "text"
        return self._attribute(test) == "text" or self._excludes_thoughts(test)

    def _excludes_thoughts(self, test: ast.expr) -> bool:
        match test:
            case ast.BoolOp(op=ast.And(), values=values):
                return any(self._excludes_thoughts(value) for value in values)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self._attribute(operand) == "thought"
        return False
