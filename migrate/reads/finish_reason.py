"""Reads of the finish reason: compared with one reason, it becomes a comparison of the status."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NoReturn

from migrate.bind.types import NONE
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
        if isinstance(parent, ast.IfExp) and outer is node and self._kept_or_none(node, parent, answer):
            return
        worded = isinstance(parent, ast.Call) and self.module.infer.symbol(parent.func) == "builtins.str"
        if worded and isinstance(parent, ast.Call) and parent.args == [outer] and outer is node:
            outer, parent = parent, self.module.scopes.parents[parent]
        if self._is_shown(outer) or self._is_shown_or_else(outer, parent):
            self._write(node if worded else outer, answer, "")
            self.reads.approximate(FINISH_REASON, "GI741")
            self.reads.analysis.unsafe = True
            return
        if not (isinstance(parent, ast.Compare) and len(parent.ops) == 1):
            self._unsupported(node)
        elif parent.left is not outer or worded:
            self._compared_in_words(node, outer, parent, answer, worded=worded)
        elif isinstance(parent.ops[0], ast.In | ast.NotIn):
            self._among_others(node, parent, answer)
        else:
            self._compared(node, outer, parent, answer)

    def _compared(self, node: ast.expr, outer: ast.expr, compare: ast.Compare, answer: Answer) -> None:
        """``finish_reason == FinishReason.STOP``."""
        (operator,), (other,) = compare.ops, compare.comparators
        between = COMPARISON.match(self.module.text[self.module.span(outer)[1] : self.module.span(other)[0]])
        if between is None:
            self._unsupported(node)
        equals = "==" if isinstance(operator, ast.Eq | ast.Is) else "!="
        self._write(compare, answer, f" {equals} {self._word(node, self._reason(other))}")

    def _compared_in_words(
        self, node: ast.expr, outer: ast.expr, compare: ast.Compare, answer: Answer, *, worded: bool
    ) -> None:
        """``str(finish_reason) == "FinishReason.STOP"``, ``"MAX_TOKENS" in str(finish_reason)``."""
        equals, said = "", ""
        match compare.left, compare.ops[0], compare.comparators[0]:
            case left, ast.Eq() | ast.NotEq() as operator, ast.Constant(value=str() as words) if (
                left is outer
            ):
                said = words.removeprefix("FinishReason.") if words.startswith("FinishReason.") else ""
                equals = "==" if isinstance(operator, ast.Eq) else "!="
            case ast.Constant(value=str() as words), ast.In() | ast.NotIn() as operator, right if (
                right is outer
            ):
                said, equals = words, "==" if isinstance(operator, ast.In) else "!="
        if not (worded and said):
            self._unsupported(node)
        word = self._word(node, said)
        start, at = self.module.span(compare)[0], self.module.span(node)[0]
        if start < at:
            self.reads.analysis.edit(start, at, "")
        self._write(compare, answer, f" {equals} {word}")

    def _among_others(self, node: ast.expr, compare: ast.Compare, answer: Answer) -> None:
        """``finish_reason in (FinishReason.STOP, FinishReason.MAX_TOKENS)``."""
        (operator,), (others,) = compare.ops, compare.comparators
        if not isinstance(others, ast.Tuple | ast.List | ast.Set) or "#" in self.module.slice(others):
            self._unsupported(node)
        words = [
            "None"
            if isinstance(one, ast.Constant) and one.value is None
            else self._word(node, self._reason(one))
            for one in others.elts
        ]
        inside = "in" if isinstance(operator, ast.In) else "not in"
        alone = "," if len(words) == 1 else ""
        self._write(compare, answer, f" {inside} ({', '.join(words)}{alone})")

    def _word(self, node: ast.expr, reason: str | None) -> str:
        """The status that stands for a reason, in quotes."""
        status = self._status(reason)
        if status is None or (status == "completed" and self.has_functions):
            self._unsupported(node)
        told = f"`{reason}` is the status `{status}` now."
        self.reads.approximate(f"finish_reason.{reason}", "GI710", told)
        return f"{self.module.quote}{status}{self.module.quote}"

    def _unsupported(self, node: ast.expr) -> NoReturn:
        raise self.reads.no_form(node, FINISH_REASON)

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
        set_elsewhere = {one for use in uses for one in self.module.reaching[use]} - {definition}
        nothing = all(self.module.infer.of_definition(one) == NONE for one in set_elsewhere)
        if definition.scope.is_class or not nothing:
            return False
        self.reads.check_reach(definition, target)
        self.reads.analysis.defined.add(definition)
        self._write(node, answer, "")
        for use in uses:
            if not self.module.is_tested(use):
                self.read(use, Answer(use, self.module.span(use)[1], "", is_status=True))
        return True

    def _kept_or_none(self, node: ast.expr, either: ast.IfExp, answer: Answer) -> bool:
        """``reason = candidates[0].finish_reason if candidates else None``."""
        statement = self.module.scopes.parents[either]
        nothing = isinstance(either.orelse, ast.Constant) and either.orelse.value is None
        if not (nothing and either.body is node and isinstance(statement, ast.Assign)):
            return False
        return self._kept(node, statement, answer)

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
