"""Reads of the finish reason: compared with one reason, it becomes a comparison of the status."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.reads.answer import Answer
from migrate.reads.plain import COMPARISON
from migrate.reads.whole import shows
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

    def read(self, node: ast.expr, answer: Answer) -> None:
        """``candidates[0].finish_reason == FinishReason.STOP`` -> ``status == "completed"``; shown, it is a status."""
        if not answer.is_status:
            self.reads.plain.check_handlers(
                node, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
            )
        outer = node
        parent = self.module.scopes.parents[outer]
        if isinstance(parent, ast.Attribute) and parent.attr in ("name", "value"):
            outer, parent = parent, self.module.scopes.parents[parent]
        if isinstance(parent, ast.Assign) and outer is node and self._kept(node, parent, answer):
            return
        if self._is_shown(outer) or self._is_shown_or_else(outer, parent):
            self._write(outer, answer, "")
            self.reads.approximate(FINISH_REASON, "GI741")
            self.reads.analysis.unsafe = True
            return
        if not (isinstance(parent, ast.Compare) and parent.left is outer and len(parent.ops) == 1):
            self._unsupported(node)
            return
        assert isinstance(parent, ast.Compare)
        reason = self._reason(parent.comparators[0])
        status = self._status(reason)
        operator = COMPARISON.match(
            self.module.text[self.module.span(outer)[1] : self.module.span(parent.comparators[0])[0]]
        )
        if status is None or operator is None or (status == "completed" and self.has_functions):
            self._unsupported(node)
            return
        equals = "==" if isinstance(parent.ops[0], ast.Eq | ast.Is) else "!="
        quote = self.module.quote
        self._write(parent, answer, f" {equals} {quote}{status}{quote}")
        told = f"`{reason}` is the status `{status}` now."
        self.reads.approximate(f"finish_reason.{reason}", "GI710", told)

    def _unsupported(self, node: ast.expr) -> None:
        self.reads.unsupported(node, FINISH_REASON)

    def _write(self, node: ast.expr, answer: Answer, rest: str) -> None:
        """Replace all of ``node``, which the read stands at the start of."""
        end = self.module.span(node)[1]
        new = rest if answer.is_status else f"{answer.prefix}.status{rest}"
        if new or end > answer.start:
            self.reads.analysis.edit(answer.start, end, new)

    def _kept(self, node: ast.expr, statement: ast.Assign, answer: Answer) -> bool:
        """A variable keeps the status instead, where each of its uses can read that."""
        (target, *others) = statement.targets
        if others or not isinstance(target, ast.Name):
            return False
        definition = self.module.scopes.definition_of[target]
        uses = self.module.uses.get(definition, [])
        if definition.scope.is_class or any(self.module.reaching[use] != {definition} for use in uses):
            return False
        self.reads.check_reach(definition, target)
        self.reads.analysis.defined.add(definition)
        self._write(node, answer, "")
        for use in uses:
            if not self.module.is_tested(use):
                self.read(use, Answer(use, self.module.span(use)[1], "", is_status=True))
        return True

    def _is_shown(self, node: ast.expr) -> bool:
        """Whether people see the reason, and nothing else depends on it."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.FormattedValue):
            return self._is_shown_text(self.module.scopes.parents[parent])
        return isinstance(parent, ast.Call) and node in parent.args and shows(self.module, parent)

    def _is_shown_or_else(self, node: ast.expr, either: ast.AST) -> bool:
        """``reason = finish_reason if candidates else "unknown"``, where people see the reason and no more."""
        if not (
            isinstance(either, ast.IfExp) and either.body is node and isinstance(either.orelse, ast.Constant)
        ):
            return False
        statement = self.module.scopes.parents[either]
        if not (isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)):
            return self._is_shown(either)
        definition = self.module.scopes.definition_of[statement.targets[0]]
        uses = self.module.uses.get(definition, ())
        if definition.scope.is_class or len(statement.targets) > 1:
            return False
        self.reads.check_reach(definition, statement)
        return all(self.module.reaching[use] == {definition} and self._is_shown(use) for use in uses)

    def _is_shown_text(self, text: ast.AST) -> bool:
        parent = self.module.scopes.parents[text]
        return (
            isinstance(parent, ast.Call) and text in parent.args and shows(self.module, parent)
        ) or isinstance(self.module.scopes.parents[parent], ast.Raise)

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
