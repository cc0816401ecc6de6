"""Reads of the finish reason: compared with one reason, it becomes a comparison of the status."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.reads.plain import COMPARISON
from shim.mapping import row

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

FINISH_REASON = "response.candidates.finish_reason"


class FinishReasonReads:
    """Plans the native form of ``candidates[0].finish_reason``."""

    def __init__(self, reads: Reads, *, has_functions: bool) -> None:
        self.reads = reads
        self.module = reads.module
        self.has_functions = has_functions
        """Whether the model may ask for a function call, which is a status of its own."""

    def read(self, node: ast.Attribute) -> None:
        """``candidates[0].finish_reason == FinishReason.STOP`` -> ``status == "completed"``."""
        outer: ast.Attribute = node
        parent = self.module.scopes.parents[outer]
        if isinstance(parent, ast.Attribute) and parent.attr in ("name", "value"):
            outer = parent
            parent = self.module.scopes.parents[outer]
        candidates = node.value
        assert isinstance(candidates, ast.Subscript)
        assert isinstance(candidates.value, ast.Attribute)
        if not (isinstance(parent, ast.Compare) and parent.left is outer and len(parent.ops) == 1):
            self.reads.unsupported(node, FINISH_REASON)
            return
        reason = self._reason(parent.comparators[0])
        status = self._status(reason)
        if status is None or (status == "completed" and self.has_functions):
            self.reads.unsupported(node, FINISH_REASON)
            return
        operator = COMPARISON.match(
            self.module.text[self.module.span(outer)[1] : self.module.span(parent.comparators[0])[0]]
        )
        if operator is None:
            self.reads.unsupported(node, FINISH_REASON)
            return
        equals = "==" if isinstance(parent.ops[0], ast.Eq | ast.Is) else "!="
        _, base_end = self.module.span(candidates.value.value)
        quote = self.module.quote
        self.reads.analysis.edit(
            base_end, self.module.span(parent)[1], f".status {equals} {quote}{status}{quote}"
        )
        self.reads.approximate(f"finish_reason.{reason}", "GI710")

    @staticmethod
    def _status(reason: str | None) -> str | None:
        """The status that stands for just this finish reason; ``None`` where none does."""
        try:
            known = row(f"finish_reason.{reason}")
        except KeyError:
            return None
        return known.target if known.safe and known.target in ("completed", "incomplete") else None

    def _reason(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        symbol = self.module.infer.symbol(node)
        if symbol.startswith("google.genai.types.FinishReason."):
            return (
                symbol.removeprefix("google.genai.types.FinishReason.")
                .removesuffix(".value")
                .removesuffix(".name")
            )
        return None
