"""Reads of the list of candidates, of which an interaction has just the one answer.

A chain such as ``response.candidates[0].content.parts`` is followed step by step, also through variables that hold a
part of it. What ends it decides: a test asks for ``steps``, the first part's text is ``output_text``, and so on.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from migrate.collected import collector_of, is_set_again
from migrate.reads.answer import Answer
from migrate.reads.joined_parts import JoinedParts
from migrate.reads.picked_parts import PickedParts, parts_of_each
from migrate.reads.renamed import can_go, holds_on
from migrate.reads.ways import Ways, jumps, root_of
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_CANDIDATES = "response.candidates"
_WORD = re.compile(r"\s*(and|or)\s+")
_AGAINST_ZERO = (ast.Gt, ast.Eq, ast.NotEq)


class CandidatesReads:
    """Plans the native form of ``response.candidates`` and what is read behind it."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self.ways = Ways(reads.module)

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.candidates``."""
        self._candidates(node, self._answer(node.value))

    def read_by_name(self, call: ast.Call, response: ast.expr) -> None:
        """Plan one ``getattr(response, "candidates", None)``."""
        self._candidates(call, self._by_name(call, self._answer(response)))

    def read_parts(self, node: ast.Attribute) -> None:
        """Plan one ``response.parts``."""
        self._parts(node, self._answer(node.value))

    def _answer(self, response: ast.expr) -> Answer:
        return Answer(response, self.module.span(response)[1], "")

    # -- the chain

    def _candidates(self, node: ast.expr, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case _ if self.module.is_tested(node):
                self._test(node, answer)
            case ast.Subscript(value=value, slice=ast.Constant(value=0)) if value is node:
                self._candidate(parent, answer)
            case ast.Subscript() if parent.value is node:
                self.reads.unsupported(parent, f"{_CANDIDATES}[...]")
            case ast.BoolOp() | ast.IfExp() if self.ways.falls_back(node):
                self._candidates(parent, answer)
            case ast.Assign() if self.renamed(node, parent, answer, self._candidates):
                return
            case ast.For() if parent.iter is node and self._each(parent, answer):
                return
            case ast.comprehension() if parent.iter is node and (inner := parts_of_each(self.module, parent)):
                self._picked(inner, answer)
            case _ if self._counted(node, answer):
                return
            case _:
                self.reads.unsupported(node, _CANDIDATES)

    def _candidate(self, node: ast.expr, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Call) and self._by_probe(node, parent, answer):
            return
        name, read = self.ways.attribute(node)
        if isinstance(read, ast.Call):
            answer = self._by_name(read, answer)
        match name:
            case "finish_reason":
                self.reads.finish_reason.read(read, answer)
                return
            case "grounding_metadata" | "url_context_metadata" if isinstance(read, ast.Attribute):
                self.reads.grounding.read(read, answer)
                return
            case "content":
                self._content(read, answer)
                return
            case str() if name:
                self.reads.unsupported(read, f"{_CANDIDATES}[0].{name}")
        match parent:
            case ast.BoolOp() | ast.IfExp() if self.ways.falls_back(node):
                self._candidate(parent, answer)
            case ast.Assign() if self.renamed(node, parent, answer, self._candidate):
                return
            case _ if self.module.is_tested(node):
                self._test(node, answer)
            case ast.Compare() if answer.prefix and self.reads.plain.is_none_test(node):
                self._none_test(parent, answer)
            case _:
                self.reads.unsupported(node, f"{_CANDIDATES}[...]")

    def _by_name(self, call: ast.Call, answer: Answer) -> Answer:
        """The answer for what goes on behind ``getattr(…)``, which is replaced as a whole."""
        if not isinstance(answer.response, ast.Name):
            self.reads.unsupported(call, _CANDIDATES)
        return Answer(answer.response, self.module.span(call)[0], self.module.slice(answer.response))

    def _by_probe(self, node: ast.expr, call: ast.Call, answer: Answer) -> bool:
        """``hasattr(candidate, "content")``, which is true where there is a candidate."""
        if self.module.infer.symbol(call.func) != "builtins.hasattr" or call.args[:1] != [node]:
            return False
        if not self.module.is_tested(call):
            return False
        self._test(call, self._by_name(call, answer))
        return True

    def _each(self, loop: ast.For, answer: Answer) -> bool:
        """``for candidate in response.candidates:`` -> ``if response.steps:``, since there is just one."""
        response, target = answer.response, loop.target
        if loop.orelse or not (isinstance(response, ast.Name) and isinstance(target, ast.Name)):
            return False
        definition = self.module.scopes.definition_of[target]
        inside = {node for statement in loop.body for node in ast.walk(statement)}
        uses = self.module.uses.get(definition, ())
        if (
            jumps(loop.body)
            or not holds_on(self.module, response, definition, loop)
            or not inside.issuperset(uses)
        ):
            return False
        colon = self.module.text.find(":", self.module.span(loop.iter)[1])
        start = self.module.span(loop)[0]
        if self.module.text[self.module.span(loop.iter)[1] : colon].strip(" )"):
            return False
        self.reads.plain.check_handlers(loop.iter, ("TypeError",), "a missing answer")
        self.reads.check_reach(definition, target)
        self.analysis.edit(start, colon, f"if {response.id}.steps")
        for use in uses:
            self._candidate(use, Answer(response, self.module.span(use)[0], response.id))
        return True

    def _content(self, node: ast.expr, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Call) and self._by_probe(node, parent, answer):
            return
        name, read = self.ways.attribute(node)
        if name == "parts":
            self._parts(read, self._by_name(read, answer) if isinstance(read, ast.Call) else answer)
            return
        match parent:
            case ast.BoolOp() | ast.IfExp() if self.ways.falls_back(node):
                self._content(parent, answer)
            case ast.Assign() if self.renamed(node, parent, answer, self._content):
                return
            case ast.Assign() if self._kept(node, parent, answer):
                return
            case ast.Call() | ast.List() if self._replayed(node):
                return
            case _ if self.module.is_tested(node):
                self._test(node, answer)
            case _:
                self.reads.unsupported(node, f"{_CANDIDATES}[0].content")

    def _replayed(self, node: ast.expr) -> bool:
        """Whether the answer goes back into the history; it is rewritten with the list or the call it goes into."""
        links = collector_of(self.reads.context).taken(node)
        if links is None:
            return False
        self.analysis.definitions |= links.definitions
        self.analysis.partners |= links.calls
        return True

    def _kept(self, node: ast.expr, statement: ast.Assign, answer: Answer) -> bool:
        """``content = response.candidates[0].content``, which goes back into the history: its steps are kept."""
        target = statement.targets[0]
        if not isinstance(target, ast.Name) or len(statement.targets) > 1 or answer.prefix:
            return False
        definition = self.module.scopes.definition_of[target]
        uses = self.module.uses.get(definition, ())
        again = is_set_again(self.module, answer.response)
        if not again or any(self.module.reaching[use] != {definition} for use in uses):
            return False
        if not uses or not all(self._replayed(use) for use in uses):
            return False
        self.reads.check_reach(definition, target)
        self.analysis.defined.add(definition)
        source = self.module.slice(answer.response)
        self.analysis.edit(
            *self.module.span(node),
            f"[step.model_dump(exclude_none=True) for step in {source}.steps or []]",
        )
        return True

    def _parts(self, node: ast.expr, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case _ if self.module.is_tested(node):
                self._test(node, answer)
            case ast.BoolOp() | ast.IfExp() if self.ways.falls_back(node):
                self._parts(parent, answer)
            case ast.Subscript(value=value, slice=ast.Constant(value=0)) if value is node:
                self._first_part(parent, answer)
            case ast.Subscript(
                value=value, slice=ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1))
            ) if value is node and self.reads.parts.answers_plainly:
                self._first_part(parent, answer)
            case ast.comprehension(iter=iterated) if iterated is node:
                self._picked(parent, answer)
            case ast.Assign() if self.renamed(node, parent, answer, self._parts):
                return
            case _ if self._counted(node, answer):
                return
            case _:
                self.reads.parts.read(node, answer.response)

    def _picked(self, generator: ast.comprehension, answer: Answer) -> None:
        """A comprehension over the parts of the answer."""
        if not JoinedParts(self.reads, generator).plan(answer.response):
            PickedParts(self.reads, generator).plan(answer.response)

    def _first_part(self, node: ast.expr, answer: Answer) -> None:
        """``parts[0].text``: where the answer is one text, the first part is all of it."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Attribute) and not isinstance(parent.ctx, ast.Load):
            self.reads.unsupported(node, f"{_CANDIDATES}[0].content.parts[0].{parent.attr}")
        if isinstance(parent, ast.Attribute) and parent.attr == "function_call":
            self.reads.calls.first_part(parent, answer)
            return
        if isinstance(parent, ast.Attribute) and parent.attr == "inline_data":
            self.reads.blobs.first_part(parent, answer)
            return
        if isinstance(parent, ast.Assign) and self.renamed(node, parent, answer, self._first_part):
            return
        if isinstance(parent, ast.Call) and self._by_probe(node, parent, answer):
            return
        if not (isinstance(parent, ast.Attribute) and parent.attr == "text"):
            name = f".{parent.attr}" if isinstance(parent, ast.Attribute) else ""
            self.reads.unsupported(node, f"{_CANDIDATES}[0].content.parts[0]{name}")
            return
        if self.reads.text.joined or self.reads.text.quoted or self.reads.parts.shows_thoughts:
            raise LeftError(
                "GI512",
                f"The first part is read on line {node.lineno}, but the answer can have several of different kinds.",
            )
        self.reads.plain.check_handlers(
            parent, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
        )
        self._replace(parent, answer, "output_text")
        self.analysis.note("GI740", f"Line {node.lineno} reads the text of the whole answer.")
        self.analysis.unsafe = True
        self.reads.plain.use(parent, "response.text")

    # -- tests and counts

    def _test(self, node: ast.expr, answer: Answer) -> None:
        """``steps`` says whether there is an answer; asking twice in a row says no more than asking once."""
        if self.ways.goes_with_value(node):
            return
        behind = self.ways.goes_with_reason(node)
        if behind is not None:
            self.analysis.edit(self.module.span(node)[0], self.module.span(behind)[0], "")
            return
        operand: ast.expr = node
        operator: type[ast.boolop] = ast.And
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.UnaryOp):
            operand, operator, parent = parent, ast.Or, self.module.scopes.parents[parent]
        if (
            isinstance(parent, ast.BoolOp)
            and isinstance(parent.op, operator)
            and parent.values[0] is not operand
        ):
            before = parent.values[parent.values.index(operand) - 1]
            end = self.module.span(before)[1]
            alone = _WORD.fullmatch(self.module.text[end : self.module.span(operand)[0]])
            if alone and self._asks_the_same(node, before, operator, answer):
                self.analysis.edit(end, self.module.span(operand)[1], "")
                return
        self._replace(node, answer, "steps")

    def _none_test(self, compare: ast.Compare, answer: Answer) -> None:
        """``candidate is None``, of a variable that holds the first candidate or ``None``."""
        steps = f"{answer.prefix}.steps"
        if isinstance(compare.ops[0], ast.Is | ast.Eq):
            negated = isinstance(self.module.scopes.parents[compare], ast.UnaryOp)
            new = f"(not {steps})" if negated else f"not {steps}"
        else:
            new = steps if self.module.is_boolean_test(compare) else f"bool({steps})"
        self.analysis.edit(*self.module.span(compare), new)

    def _asks_the_same(
        self, node: ast.expr, before: ast.expr, operator: type[ast.boolop], answer: Answer
    ) -> bool:
        """Whether ``before`` is a test for the same answer, which is planned as well."""
        if operator is ast.Or:
            if not (isinstance(before, ast.UnaryOp) and isinstance(before.op, ast.Not)):
                return False
            before = before.operand
        root = root_of(before)
        # `hasattr(response, "candidates")` stays a question for the attribute, which is always there.
        probed = before.args[0] if isinstance(before, ast.Call) and len(before.args) == 2 else before
        whole = root is probed and not answer.prefix
        return not whole and ast.dump(root) == ast.dump(root_of(node))

    def _counted(self, node: ast.expr, answer: Answer) -> bool:
        """``len(…) > 0`` asks no more than whether there is an answer."""
        call = self.module.scopes.parents[node]
        compare = self.module.scopes.parents[call]
        if not (
            isinstance(call, ast.Call)
            and self.module.infer.symbol(call.func) == "builtins.len"
            and isinstance(compare, ast.Compare)
            and compare.left is call
            and len(compare.ops) == 1
            and isinstance(compare.ops[0], _AGAINST_ZERO)
            and isinstance(compare.comparators[0], ast.Constant)
            and compare.comparators[0].value == 0
        ):
            return False
        self.reads.plain.check_handlers(
            node, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
        )
        behind = self.ways.goes_with_reason(compare)
        if behind is not None:
            self.analysis.edit(self.module.span(compare)[0], self.module.span(behind)[0], "")
        elif not self.ways.goes_with_value(compare):
            self._replace(node, answer, "steps or []")
        return True

    def _replace(self, node: ast.expr, answer: Answer, word: str) -> None:
        if isinstance(node, ast.Attribute):
            self.reads.check_shown(node)
        self.analysis.edit(answer.start, self.module.span(node)[1], f"{answer.prefix}.{word}")

    # -- variables

    def renamed(
        self,
        node: ast.expr,
        statement: ast.Assign,
        answer: Answer,
        follow: Callable[[ast.expr, Answer], None],
    ) -> bool:
        """``candidate = response.candidates[0]``: its uses read the response instead, and the line goes away."""
        response, target = answer.response, statement.targets[0]
        if (
            not isinstance(response, ast.Name)
            or not isinstance(target, ast.Name)
            or len(statement.targets) > 1
        ):
            return False
        definition = self.module.scopes.definition_of[target]
        if not holds_on(self.module, response, definition, statement) or not can_go(self.module, statement):
            return False
        self.reads.check_reach(definition, target)
        self.analysis.defined.add(definition)
        for use in self.module.uses.get(definition, ()):
            follow(use, Answer(response, self.module.span(use)[0], response.id))
        start = self.module.line_start(self.module.span(statement)[0])
        self.analysis.edit(start, self.module.lines.starts[statement.end_lineno or statement.lineno], "")
        return True
