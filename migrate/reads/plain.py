"""Texts and counts that have left the response: plain values that were ``None`` where there was nothing.

In an interaction they are an empty string and 0, so tests for ``None`` become truth tests. A value is followed
through variables, conditional expressions and the callers of a function of this file that returns it. Where it is
told apart from ``None`` in a way that cannot be edited, the site is left.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE, RESPONSE, names
from migrate.codes import CODES
from migrate.reads.beyond import none_test_beyond, type_error_handler
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_NOT_REACHED = (
    "The handler on line {} catches {}, which {} raises in generateContent and not in Interactions."
)
COMPARISON = re.compile(r"\s*(==|!=|is\s+not|is)\s*$")
TEXT = "response.text"
_DEPTH = 10  # longer chains of names than this do not occur in code people write


class PlainReads:
    """Plans what becomes of tests for ``None`` behind a text or a count."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self._seen: set[tuple[Definition, str]] = set()
        self._returning: list[ast.AST] = []

    def use(self, node: ast.expr, what: str, others: tuple[ast.expr, ...] = ()) -> None:
        """Follow the value of ``node``; ``others`` are expressions it can come from instead."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Compare():
                if self._compared(node, parent, what, others):
                    return
            case ast.Match() if parent.subject is node:
                self._matched(parent)
            case ast.Call() if node in parent.args and self._tells_class(parent):
                raise LeftError(
                    "GI519", f"Whether there is a text is told by its class on line {node.lineno}."
                )
            case ast.Assign(targets=targets):
                for target in targets:
                    if isinstance(target, ast.Name):
                        self.defined(target, what, others)
            case ast.AnnAssign(target=ast.Name() as target):
                self.defined(target, what, others)
            case ast.NamedExpr():
                self.defined(parent.target, what, others)
                self.use(parent, what, others)
                return
            case ast.IfExp() if parent.test is not node:
                other = parent.orelse if parent.body is node else parent.body
                self.use(parent, what, (*others, other))
                return
            case ast.BoolOp() if not self.module.is_tested(node):
                if isinstance(parent.op, ast.And):
                    self.use(parent, what, (*others, *(v for v in parent.values if v is not node)))
                elif parent.values[-1] is node:
                    self.use(parent, what, others)
                return  # in front of `or` it gives way to what follows, whether None or empty
            case ast.Return():
                self._returned(parent, what, others)
        holder = self.module.scopes.parents[parent] if isinstance(parent, ast.List) else parent
        if isinstance(holder, ast.keyword) and holder.arg == "contents":
            self.forbid_handlers(node, ("ValueError",), "a missing prompt")
        if what.startswith("response.usage_metadata") and not self.module.is_tested(node):
            self.check_handlers(node, ("TypeError",), "a missing count")
        if what == TEXT and not self.module.is_tested(node):
            self.check_handlers(node)
            self._look_beyond(node)
            self.analysis.note("GI703", CODES["GI703"].what, TEXT)

    def defined(self, target: ast.Name, what: str, others: tuple[ast.expr, ...] = ()) -> None:
        """Follow the value through the variable ``target``."""
        definition = self.module.scopes.definition_of[target]
        if (definition, what) in self._seen:
            return
        self._seen.add((definition, what))
        for use in self.module.uses.get(definition, ()):
            alternatives: tuple[ast.expr, ...] = ()
            for other in self.module.reaching[use] - {definition}:
                if other.how is Binding.DELETE or self.module.infer.of_definition(other) == NONE:
                    continue
                # What is not an assignment (a loop, an unpacking) has no value to look at: its name stands for it.
                alternatives += (other.value if other.how is Binding.ASSIGN and other.value else use,)
            self.use(use, what, (*others, *alternatives))

    def _look_beyond(self, node: ast.expr) -> None:
        handler = type_error_handler(self.module, node)
        if handler is not None:
            raise LeftError(
                "GI519",
                f"The handler on line {handler} catches TypeError, which a missing text raises and an empty one does "
                "not.",
            )
        line = none_test_beyond(self.module, node)
        if line is not None:
            self.analysis.note("GI703", f"Line {line} tests for None what is an empty text now.", TEXT)
            self.analysis.unsafe = True

    def is_none_test(self, node: ast.expr) -> bool:
        """Whether ``node`` is the left side of a comparison with ``None``."""
        parent = self.module.scopes.parents[node]
        return (
            isinstance(parent, ast.Compare)
            and len(parent.ops) == 1
            and parent.left is node
            and isinstance(parent.ops[0], ast.Is | ast.IsNot | ast.Eq | ast.NotEq)
            and _is_none(parent.comparators[0])
        )

    # -- where it can come from

    def _returned(self, statement: ast.Return, what: str, others: tuple[ast.expr, ...]) -> None:
        """Follow the value to the calls, in this file, of the function that returns it."""
        function = self.module.scopes.function_of(statement)
        if function is None or function in self._returning:
            return
        self._returning.append(function)
        values = self.module.infer.classes.returned(function)
        alternatives = tuple(value for value in values if value is not statement.value)
        for call in self.module.infer.calls_of.get(function.name, ()):
            if not any(found.node is function for found in self.module.infer.of(call.func)):
                continue
            value: ast.AST = call
            if isinstance(function, ast.AsyncFunctionDef):
                value = self.module.scopes.parents[call]
            if isinstance(value, ast.Call | ast.Await):
                # Other sites of this function change the same callers.
                self.analysis.definitions.add(self.module.scopes.definition_of[function])
                self.use(value, what, (*others, *alternatives))
        self._returning.pop()

    def _same_when_empty(self, value: ast.expr, what: str, depth: int = 0) -> bool:
        """Whether a truth test and a test for ``None`` say the same of ``value``."""
        if self.reads.same_value(value, what):
            return True
        match value:
            case ast.Constant():
                return value.value is None or bool(value.value)
            case ast.JoinedStr():
                return any(isinstance(part, ast.Constant) for part in value.values)
            case ast.Await():
                return self._same_when_empty(value.value, what, depth)
            case ast.Call() if any(
                found.node in self._returning for found in self.module.infer.of(value.func)
            ):
                return True
            case ast.Name() if depth < _DEPTH:
                definitions = self.module.reaching.get(value, frozenset())
                if definitions and all(
                    definition.how is Binding.ASSIGN
                    and definition.value is not None
                    and self._same_when_empty(definition.value, what, depth + 1)
                    for definition in definitions
                ):
                    return True
        return names(self.module.infer.of(value)) <= {RESPONSE}

    # -- tests

    def _compared(
        self, node: ast.expr, compare: ast.Compare, what: str, others: tuple[ast.expr, ...]
    ) -> bool:
        if self.is_none_test(node):
            for other in others:
                if not self._same_when_empty(other, what):
                    raise LeftError(
                        "GI513",
                        f"What is compared with None on line {compare.lineno} can also be "
                        f"`{ast.unparse(other)}`, and that can be empty, too.",
                    )
            self._none_test(node, compare)
            return True
        for side in (compare.left, *compare.comparators):
            if _is_none(side) or (side is not node and self._holds_none(side)):
                self._not_edited(compare)
        return False

    def _holds_none(self, side: ast.expr) -> bool:
        """Whether ``side`` is a collection written out with ``None``, but not the empty value, in it."""
        if not isinstance(side, ast.Tuple | ast.List | ast.Set):
            return False
        constants = [element.value for element in side.elts if isinstance(element, ast.Constant)]
        return None in constants and "" not in constants and 0 not in constants

    def _matched(self, statement: ast.Match) -> None:
        for case in statement.cases:
            for pattern in ast.walk(case.pattern):
                if isinstance(pattern, ast.MatchSingleton) and pattern.value is None:
                    raise LeftError(
                        "GI519", f"Line {pattern.lineno} matches None, which the new API never gives."
                    )

    def _tells_class(self, call: ast.Call) -> bool:
        return self.module.infer.symbol(call.func) in ("builtins.isinstance", "builtins.type")

    def check_handlers(
        self,
        node: ast.expr,
        raised: tuple[str, ...] = ("AttributeError",),
        missing: str = "a missing text",
    ) -> None:
        """Note a handler of what a missing value raises in generateContent: an interaction raises nothing there."""
        for line, name in self._catching(node, raised):
            self.analysis.unsafe = True
            self.analysis.note("GI737", _NOT_REACHED.format(line, name, missing))

    def forbid_handlers(self, node: ast.expr, raised: tuple[str, ...], missing: str) -> None:
        """Raise `LeftError` for such a handler where the new code raises something that it does not catch."""
        for line, name in self._catching(node, raised):
            raise LeftError("GI519", _NOT_REACHED.format(line, name, missing))

    def _catching(self, node: ast.expr, raised: tuple[str, ...]) -> Iterator[tuple[int, str]]:
        """The line and the class of each handler around a value that catches one of ``raised`` by its name."""
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return
            if isinstance(parent, ast.Try | ast.TryStar) and child in parent.body:
                for handler in parent.handlers:
                    if handler.type is not None:
                        kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
                        yield from ((handler.lineno, name) for name in self._among(kinds, raised))
            if isinstance(parent, ast.With | ast.AsyncWith) and child in parent.body:
                for entered in (item.context_expr for item in parent.items):
                    if isinstance(entered, ast.Call) and (
                        self.module.infer.symbol(entered.func) == "contextlib.suppress"
                    ):
                        yield from ((entered.lineno, name) for name in self._among(entered.args, raised))
            child = parent

    def _among(self, kinds: list[ast.expr], raised: tuple[str, ...]) -> list[str]:
        caught = {self.module.infer.symbol(kind) for kind in kinds}
        return [name for name in raised if f"builtins.{name}" in caught]

    def _not_edited(self, compare: ast.Compare) -> None:
        raise LeftError(
            "GI519",
            f"The comparison with None on line {compare.lineno} is written in a way the tool does not edit.",
        )

    def _none_test(self, node: ast.expr, compare: ast.Compare) -> None:
        start, end = self.module.span(compare)
        left_start, left_end = self.module.span(node)
        right_start, _ = self.module.span(compare.comparators[0])
        if left_start != start or not COMPARISON.match(self.module.text[left_end:right_start]):
            self._not_edited(compare)
        positive = isinstance(compare.ops[0], ast.IsNot | ast.NotEq)
        tested = self.module.is_boolean_test(compare)
        if positive:
            before, after = ("", "") if tested else ("bool(", ")")
        else:
            negated = isinstance(self.module.scopes.parents[compare], ast.UnaryOp)
            before, after = ("(not ", ")") if negated else ("not ", "")
        if before:
            self.analysis.edit(start, start, before)
        self.analysis.edit(left_end, end, after)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
