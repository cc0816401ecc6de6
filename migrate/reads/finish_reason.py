"""Reads of the finish reason: compared with one reason, it becomes a comparison of the status."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NoReturn

from migrate.bind.types import NONE
from migrate.reads.answer import Answer
from migrate.reads.plain import COMPARISON
from migrate.reads.ways import Ways
from migrate.reads.whole import shows
from migrate.rules.rule import LeftError
from shim.mapping import row

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

FINISH_REASON = "response.candidates.finish_reason"
_UNSET = "FINISH_REASON_UNSPECIFIED"
_HIDDEN = (
    "Line {} asks for a reason where there are candidates; an interaction that was stopped before it said anything "
    "has no steps. Ask for the reason first and run again."
)
_BESIDE = "Line {} is true for a prompt that was blocked, too."
_OPENED = (
    "Line {} asks for steps or errors, so that an answer without steps is told apart behind it as before."
)
_FAULT = (
    "Line {} asks for `failed` instead of `{}`: any fault of an answer is that, and one that was stopped after some "
    "text may be `incomplete`."
)


class FinishReasonReads:
    """Plans the native form of ``candidates[0].finish_reason``."""

    def __init__(self, reads: Reads, *, has_functions: bool) -> None:
        self.reads = reads
        self.module = reads.module
        self.has_functions = has_functions
        """Whether the model may ask for a function call, which is a status of its own."""
        self.ways = Ways(reads.module)
        self._asked_before: ast.AST | None = None
        self._asked_beside = False
        self._opened: set[ast.If] = set()

    def read(self, node: ast.expr, answer: Answer) -> None:
        """``candidates[0].finish_reason == FinishReason.STOP`` -> ``status == "completed"``; shown, it is a status."""
        if not answer.is_status:
            self.reads.plain.check_handlers(
                node, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
            )
        outer = node
        parent = self.module.scopes.parents[outer]
        if isinstance(parent, ast.Attribute | ast.Call) and self._names(outer, parent):
            outer, parent = parent, self.module.scopes.parents[parent]
        named = outer is not node
        either = None if answer.is_status else self.ways.reason_or_else(outer)
        if either is not None:
            outer, parent = either, self.module.scopes.parents[either]
        if not answer.is_status:
            self._asked_before = self.ways.asked_before(outer, answer.response) or self.ways.left_before(
                outer, answer.response
            )
            self._asked_beside = self.ways.asked_beside(outer, answer.response)
        if isinstance(parent, ast.Assign) and not named and self._kept(outer, parent, answer):
            return
        if isinstance(parent, ast.IfExp) and outer is node and self._kept_or_none(node, parent, answer):
            return
        reason, worded = outer, self._is_worded(outer, parent) and not named
        if worded and isinstance(parent, ast.Call):
            outer, parent = parent, self.module.scopes.parents[parent]
        if self.module.is_tested(outer):
            self._write(outer, answer, "")
            return
        if self._is_shown(outer) or self._is_shown_or_else(outer, parent) or self._is_kept_to_show(outer):
            self._write(reason, answer, "")
            self.reads.approximate(FINISH_REASON, "GI741")
            self.reads.analysis.unsafe = True
            return
        if not (isinstance(parent, ast.Compare) and len(parent.ops) == 1):
            if not named:
                self._unsupported(node)
            self._in_old_words(outer, answer)
        elif parent.left is not outer or worded:
            self._compared_in_words(node, outer, parent, answer, worded=worded)
        elif isinstance(parent.ops[0], ast.In | ast.NotIn):
            self._among_others(node, parent, answer)
        else:
            self._compared(node, outer, parent, answer)

    def _names(self, node: ast.expr, read: ast.Attribute | ast.Call) -> bool:
        """``reason.name``, or ``getattr(reason, "name", str(reason))``."""
        match read:
            case ast.Attribute(attr="name" | "value"):
                return True
            case ast.Call(args=[first, ast.Constant(value="name" | "value"), *_]) if first is node:
                return self.module.infer.symbol(read.func) == "builtins.getattr"
        return False

    def _is_worded(self, node: ast.expr, call: ast.AST) -> bool:
        return (
            isinstance(call, ast.Call)
            and call.args == [node]
            and self.module.infer.symbol(call.func) == "builtins.str"
        )

    def _compared(self, node: ast.expr, outer: ast.expr, compare: ast.Compare, answer: Answer) -> None:
        """``finish_reason == FinishReason.STOP``."""
        (operator,), (other,) = compare.ops, compare.comparators
        between = COMPARISON.match(self.module.text[self.module.span(outer)[1] : self.module.span(other)[0]])
        if between is None:
            self._unsupported(node)
        equals = "==" if isinstance(operator, ast.Eq | ast.Is) else "!="
        word = self._word(node, self._reason(other), negative=equals == "!=")
        self._write(compare, answer, f" {equals} {word}")

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
            case left, ast.In() | ast.NotIn(), ast.Tuple() | ast.List() | ast.Set() as several if (
                worded and left is outer
            ):
                self._among_others(node, compare, answer, [one for one in several.elts if _is_full_name(one)])
                return
            case ast.Constant(value=str() as words), ast.In() | ast.NotIn() as operator, right if (
                right is outer
            ):
                said, equals = words, "==" if isinstance(operator, ast.In) else "!="
        if not (worded and said):
            self._unsupported(node)
        self._write(compare, answer, f" {equals} {self._word(node, said, negative=equals == '!=')}")

    def _among_others(
        self, node: ast.expr, compare: ast.Compare, answer: Answer, reasons: list[ast.expr] | None = None
    ) -> None:
        """``finish_reason in (FinishReason.STOP, FinishReason.MAX_TOKENS)``; ``reasons`` are those that count."""
        (operator,), (others,) = compare.ops, compare.comparators
        if not isinstance(others, ast.Tuple | ast.List | ast.Set) or "#" in self.module.slice(others):
            self._unsupported(node)
        reasons = others.elts if reasons is None else reasons
        words = list(dict.fromkeys(word for one in reasons if (word := self._one_of(node, one, operator))))
        if not words:
            self._unsupported(node)
        among = isinstance(operator, ast.In)
        if len(words) == 1 and words != ["None"]:
            self._write(compare, answer, f" {'==' if among else '!='} {words[0]}")
            return
        alone = "," if len(words) == 1 else ""
        self._write(compare, answer, f" {'in' if among else 'not in'} ({', '.join(words)}{alone})")

    def _one_of(self, node: ast.expr, one: ast.expr, operator: ast.cmpop) -> str:
        """What stands for one of several reasons; empty for the one that an ended answer never has."""
        if isinstance(one, ast.Constant) and one.value is None:
            return "None"
        reason = self._reason(one)
        negative = isinstance(operator, ast.NotIn)
        return "" if reason == _UNSET else self._word(node, reason, negative=negative)

    def _in_old_words(self, node: ast.expr, answer: Answer) -> None:
        """``finish_reason.name`` for readers that are not in sight keeps saying ``STOP`` and ``MAX_TOKENS``."""
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.Compare):
                self._unsupported(node)
            if isinstance(parent, ast.stmt):
                break
        status = answer.prefix or self.module.slice(answer.response)
        status += "" if answer.is_status else ".status"
        words = {"completed": "STOP", "incomplete": "MAX_TOKENS"}
        if self.has_functions:
            words["requires_action"] = "STOP"
        table = ", ".join(f'"{new}": "{old}"' for new, old in words.items())
        source = f'{{{table}}}.get({status}, "OTHER")'.replace('"', self.module.quote_at(node))
        self.reads.analysis.edit(*self.module.span(node), source)
        self.reads.analysis.note("GI747", "A reason other than `STOP` and `MAX_TOKENS` is told as `OTHER`.")
        self.reads.analysis.unsafe = True

    def _open(self, node: ast.expr, statement: ast.AST) -> None:
        """Let ``if response.candidates:`` in front of ``node`` be true for an answer that was stopped, too."""
        test = statement.test if isinstance(statement, ast.If) else None
        left = test.operand if isinstance(test, ast.UnaryOp) else None
        asked = left or test
        if not (isinstance(statement, ast.If) and isinstance(asked, ast.Attribute)):
            raise LeftError("GI512", _HIDDEN.format(node.lineno))
        if statement not in self._opened:
            self._opened.add(statement)
            end = self.module.span(statement.test)[1]
            errors = f"{self.module.slice(asked.value)}.errors"
            self.reads.analysis.edit(end, end, f" and not {errors}" if left else f" or {errors}")
        self.reads.analysis.note("GI747", _OPENED.format(statement.lineno))
        self.reads.analysis.unsafe = True

    def _word(self, node: ast.expr, reason: str | None, *, negative: bool = False) -> str:
        """The status that stands for a reason, in quotes."""
        status = self._status(reason)
        fault = status is None and self._is_fault(reason)
        if self._asked_before is not None and (fault or negative):
            self._open(node, self._asked_before)
        elif self._asked_beside and negative:
            self.reads.analysis.note("GI747", _BESIDE.format(node.lineno))
            self.reads.analysis.unsafe = True
        if fault:
            self.reads.analysis.note("GI747", _FAULT.format(node.lineno, reason), f"finish_reason.{reason}")
            self.reads.analysis.unsafe = True
            return f"{self.module.quote}failed{self.module.quote}"
        if status is None or (status == "completed" and self.has_functions):
            self._unsupported(node)
        told = f"`{reason}` is the status `{status}` now."
        self.reads.approximate(f"finish_reason.{reason}", "GI710", told)
        return f"{self.module.quote}{status}{self.module.quote}"

    def _unsupported(self, node: ast.expr) -> NoReturn:
        raise self.reads.no_form(node, FINISH_REASON)

    def _write(self, node: ast.expr, answer: Answer, rest: str) -> None:
        """Replace all of ``node``, and what stands in it in front of the read."""
        begin, end = self.module.span(node)
        first = answer.start if answer.prefix else self.module.span(answer.response)[0]
        if begin < first:
            self.reads.analysis.edit(begin, first, "")
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
            if not self.module.is_tested(use) and not self.reads.plain.is_none_test(use):
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
            text = self.module.scopes.parents[parent]
            return self._is_shown_text(text) or self._is_a_sentence(text)
        return isinstance(parent, ast.Call) and node in parent.args and shows(self.module, parent)

    def _is_a_sentence(self, text: ast.AST) -> bool:
        """Whether an f-string has words around the reason, so that people read it, wherever it goes."""
        words = [one.value for one in getattr(text, "values", ()) if isinstance(one, ast.Constant)]
        compared = isinstance(self.module.scopes.parents[text], ast.Compare)
        return not compared and any(" " in str(one).strip() or str(one).strip().isalpha() for one in words)

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

    def _is_kept_to_show(self, node: ast.expr) -> bool:
        """Whether a variable keeps the reason, among other values perhaps, and people see it and no more."""
        statement = self.module.scopes.parents[node]
        if not (isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)):
            return False
        definition = self.module.scopes.definition_of[statement.targets[0]]
        if definition.scope.is_class or len(statement.targets) > 1:
            return False
        self.reads.check_reach(definition, statement)
        self.reads.analysis.defined.add(definition)
        return all(self._is_shown(use) for use in self.module.uses.get(definition, ()))

    def _is_shown_text(self, text: ast.AST) -> bool:
        parent = self.module.scopes.parents[text]
        return (
            isinstance(parent, ast.Call) and text in parent.args and shows(self.module, parent)
        ) or isinstance(self.module.scopes.parents[parent], ast.Raise)

    @staticmethod
    def _is_fault(reason: str | None) -> bool:
        """Whether an answer ends with this reason because something is wrong with it."""
        try:
            return not row(f"finish_reason.{reason}").safe
        except KeyError:
            return False

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
            return node.value.removeprefix("FinishReason.") if _is_full_name(node) else node.value
        symbol = self.module.infer.symbol(node)
        if symbol.startswith("google.genai.types.FinishReason."):
            return (
                symbol.removeprefix("google.genai.types.FinishReason.")
                .removesuffix(".value")
                .removesuffix(".name")
            )
        return None


def _is_full_name(node: ast.expr) -> bool:
    """Whether ``node`` is what ``str()`` makes of a reason: ``"FinishReason.STOP"``."""
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith("FinishReason.")
    )
