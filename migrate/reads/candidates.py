"""Reads of the list of candidates, of which an interaction has just the one answer.

A chain such as ``response.candidates[0].content.parts`` is followed step by step, also through variables that hold a
part of it. What ends it decides: a test asks for ``steps``, the first part's text is ``output_text``, and so on.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from migrate.bind.scopes import Definition
from migrate.collected import collector_of, is_set_again
from migrate.reads.answer import Answer
from migrate.reads.joined_parts import JoinedParts
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

    def read(self, node: ast.Attribute) -> None:
        """Plan one ``response.candidates``."""
        answer = self._answer(node.value)
        parent = self.module.scopes.parents[node]
        if self.module.is_tested(node):
            self._test(node, answer)
        elif isinstance(parent, ast.Subscript) and parent.value is node:
            if not (isinstance(parent.slice, ast.Constant) and parent.slice.value == 0):
                self.reads.unsupported(parent, f"{_CANDIDATES}[...]")
            self._candidate(parent, answer)
        elif not self._counted(node, answer):
            self.reads.unsupported(node, _CANDIDATES)

    def read_parts(self, node: ast.Attribute) -> None:
        """Plan one ``response.parts``."""
        self._parts(node, self._answer(node.value))

    def _answer(self, response: ast.expr) -> Answer:
        return Answer(response, self.module.span(response)[1], "")

    # -- the chain

    def _candidate(self, node: ast.expr, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr="finish_reason"):
                self.reads.finish_reason.read(parent, answer)
            case ast.Attribute(attr="grounding_metadata" | "url_context_metadata"):
                self.reads.grounding.read(parent, answer)
            case ast.Attribute(attr="content"):
                self._content(parent, answer)
            case ast.Attribute():
                self.reads.unsupported(parent, f"{_CANDIDATES}[0].{parent.attr}")
            case ast.Assign() if self.renamed(node, parent, answer, self._candidate):
                return
            case _ if self.module.is_tested(node):
                self._test(node, answer)
            case _:
                self.reads.unsupported(node, f"{_CANDIDATES}[...]")

    def _content(self, node: ast.expr, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr="parts"):
                self._parts(parent, answer)
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
            case ast.Subscript(value=value, slice=ast.Constant(value=0)) if value is node:
                self._first_part(parent, answer)
            case ast.comprehension(iter=iterated) if iterated is node:
                JoinedParts(self.reads, parent).plan(answer.response)
            case ast.Assign() if self.renamed(node, parent, answer, self._parts):
                return
            case _ if self._counted(node, answer):
                return
            case _:
                self.reads.parts.read(node, answer.response)

    def _first_part(self, node: ast.expr, answer: Answer) -> None:
        """``parts[0].text``: where the answer is one text, the first part is all of it."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Attribute) and parent.attr == "function_call":
            self.reads.calls.first_part(parent, answer)
            return
        if isinstance(parent, ast.Attribute) and parent.attr == "inline_data":
            self.reads.blobs.first_part(parent, answer)
            return
        if isinstance(parent, ast.Assign) and self.renamed(node, parent, answer, self._first_part):
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

    def _asks_the_same(
        self, node: ast.expr, before: ast.expr, operator: type[ast.boolop], answer: Answer
    ) -> bool:
        """Whether ``before`` is a test for the same answer, which is planned as well."""
        if operator is ast.Or:
            if not (isinstance(before, ast.UnaryOp) and isinstance(before.op, ast.Not)):
                return False
            before = before.operand
        root = _root(before)
        whole = root is before and not answer.prefix
        return not whole and ast.dump(root) == ast.dump(_root(node))

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
        if not self._holds_on(response, definition) or not self._can_go(statement):
            return False
        self.reads.check_reach(definition, target)
        self.analysis.defined.add(definition)
        for use in self.module.uses.get(definition, ()):
            follow(use, Answer(response, self.module.span(use)[0], response.id))
        start = self.module.line_start(self.module.span(statement)[0])
        self.analysis.edit(start, self.module.lines.starts[statement.end_lineno or statement.lineno], "")
        return True

    def _holds_on(self, response: ast.Name, definition: Definition) -> bool:
        """Whether the response's name still means the same wherever the variable is used."""
        scope = self.module.scopes.scope_of(response)
        owner = scope.owner(response.id)
        if owner is not scope or definition.scope is not scope or len(scope.definitions[response.id]) > 1:
            return False
        if len(scope.definitions[definition.name]) > 1:
            return False
        return all(self.module.scopes.scope_of(use) is scope for use in self.module.uses.get(definition, ()))

    def _can_go(self, statement: ast.Assign) -> bool:
        """Whether the line holds nothing else, and others stay in its block."""
        start, end = self.module.span(statement)
        line = self.module.line_start(start)
        last = statement.end_lineno or statement.lineno
        if last >= len(self.module.lines.starts):
            return False
        rest = self.module.text[end : self.module.lines.starts[last]]
        if self.module.text[line:start].strip() or rest.strip():
            return False
        for _, block in ast.iter_fields(self.module.scopes.parents[statement]):
            if isinstance(block, list) and statement in block:
                return len(block) > 1
        return False


def _root(node: ast.expr) -> ast.expr:
    """What a chain such as ``response.candidates[0].content.parts`` starts at."""
    while True:
        match node:
            case ast.Attribute(value=value, attr="candidates" | "content" | "parts"):
                node = value
            case ast.Subscript(value=value, slice=ast.Constant(value=0)):
                node = value
            case _:
                return node
