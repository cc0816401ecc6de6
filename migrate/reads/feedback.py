"""Reads of the prompt feedback, which says that a prompt was blocked: an interaction has ``errors`` instead.

Whether there is feedback becomes whether there are errors, and a reason that people see becomes the code of the first
one. Code that tells the reasons apart is left: the new API has other words for them.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.types import NONE
from migrate.reads.whole import shows

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

FEEDBACK = "response.prompt_feedback"
_WORDS = {"block_reason": "code", "block_reason_message": "message"}
_CHAIN = ("prompt_feedback", *_WORDS)
_BY_NAME = ("builtins.getattr", "builtins.hasattr")


class FeedbackReads:
    """Plans the native form of ``response.prompt_feedback`` and what is read behind it."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis

    def read(self, node: ast.expr, response: ast.expr) -> None:
        """Plan one ``response.prompt_feedback``, or ``getattr`` or ``hasattr`` that names it."""
        if not isinstance(response, ast.Name | ast.Attribute):
            self.reads.unsupported(node, FEEDBACK)
        self.reads.plain.check_handlers(node, ("AttributeError",), "missing feedback")
        self.reads.approximate(FEEDBACK, "GI746")
        self._feedback(node, f"{self.module.slice(response)}.errors")

    def _feedback(self, node: ast.expr, errors: str) -> None:
        """``node`` is the feedback, or a variable that holds the ``errors`` instead."""
        parent = self.module.scopes.parents[node]
        word, read = self._read_behind(node)
        if word:
            self._reason(read, errors, word)
        elif self._is_a_test(node):
            self._test(node, errors)
        elif self._shown(node):
            self._write(node, errors)
            self.reads.whole.seen(node, FEEDBACK, "printed")
        elif not (isinstance(parent, ast.Assign) and self._kept(parent, whole=True)):
            self.reads.unsupported(node, FEEDBACK)
        else:
            self._write(node, errors)

    def _read_behind(self, node: ast.expr) -> tuple[str, ast.expr]:
        """The word of the reason that is read of the feedback ``node``, and the expression that reads it."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr=word, ctx=ast.Load()) if word in _WORDS:
                return word, parent
            case ast.Call(args=[first, ast.Constant(value=str() as word), *_]) if first is node:
                if word in _WORDS and self.module.infer.symbol(parent.func) in _BY_NAME:
                    return word, parent
        return "", node

    def _reason(self, node: ast.expr, errors: str, word: str) -> None:
        """``node`` is the reason of the block, or the message about it."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Attribute) and parent.attr in ("name", "value"):
            node = parent
        if self._is_a_test(node):
            self._test(node, errors)
        elif not self._is_guarded(node):
            if not self._shown(node) or self._is_tried(node):
                self.reads.unsupported(node, f"{FEEDBACK}.{word}")
            self._write(node, errors)
        elif self._is_for_people(node):
            self._write(node, f"{errors}[0].{_WORDS[word]}")
        else:
            self.reads.unsupported(node, f"{FEEDBACK}.{word}")

    def _is_tried(self, node: ast.expr) -> bool:
        """Whether a handler may wait for the error of a read that has nothing to read from."""
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.Try | ast.TryStar):
                return True
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return False
        return False

    # -- what becomes of a value

    def _is_for_people(self, node: ast.expr) -> bool:
        """Whether a reason is only shown, or asked for its truth, directly or through a variable."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.IfExp() if parent.test is not node:
                return self._is_for_people(parent)
            case ast.BoolOp() if not self._is_truth(node):
                return self._is_for_people(parent)
            case ast.Call(args=[first], keywords=[]) if (
                first is node and self.module.infer.symbol(parent.func) == "builtins.str"
            ):
                return self._is_for_people(parent)
            case ast.Attribute(attr="name" | "value"):  # of a variable: the new reason is a word already
                self.analysis.edit(self.module.span(node)[1], self.module.span(parent)[1], "")
                return self._is_for_people(parent)
            case ast.Assign():
                return self._kept(parent, whole=False)
        return self._is_a_test(node) or self._shown(node)

    def _kept(self, statement: ast.Assign, *, whole: bool) -> bool:
        """Whether a variable keeps the feedback, or (not ``whole``) a reason, and each use of it is planned."""
        target = statement.targets[0]
        if not isinstance(target, ast.Name) or len(statement.targets) > 1:
            return False
        definition = self.module.scopes.definition_of[target]
        uses = self.module.uses.get(definition, ())
        if definition.scope.is_class:
            return False
        self.reads.check_reach(definition, target)
        self.analysis.defined.add(definition)
        for use in uses:
            if not whole and self._shown(use):
                continue  # whatever else it may hold there
            for other in self.module.reaching[use] - {definition}:
                word = isinstance(other.value, ast.Constant) and not whole
                if not word and self.module.infer.of_definition(other) != NONE:
                    return False
            if whole:
                self._feedback(use, use.id)
            elif not self._is_for_people(use):
                return False
        return True

    def _shown(self, node: ast.expr) -> bool:
        """Whether people see it: printed, logged, or within a text."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.FormattedValue):
            text = self.module.scopes.parents[parent]
            words = isinstance(text, ast.JoinedStr) and any(
                isinstance(one, ast.Constant) and str(one.value).strip() for one in text.values
            )
            return words and not isinstance(self.module.scopes.parents[text], ast.Compare)
        if not (isinstance(parent, ast.Call) and node in parent.args):
            return False
        raised = isinstance(self.module.scopes.parents[parent], ast.Raise)
        return shows(self.module, parent) or (
            raised and self.module.infer.symbol(parent.func).startswith("builtins.")
        )

    def _write(self, node: ast.expr, new: str) -> None:
        if self.module.slice(node) != new:
            self.analysis.edit(*self.module.span(node), new)

    # -- tests

    def _is_a_test(self, node: ast.expr) -> bool:
        return self._is_truth(node) or self.reads.plain.is_none_test(node)

    def _is_truth(self, node: ast.expr) -> bool:
        """Whether only the truth of ``node`` matters, also as in ``bool(feedback and feedback.block_reason)``."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Call):
            return self.module.infer.symbol(parent.func) == "builtins.bool" and parent.args == [node]
        return self.module.is_tested(node) or (isinstance(parent, ast.BoolOp) and self._is_truth(parent))

    def _test(self, node: ast.expr, errors: str) -> None:
        """Ask for errors once, where the code asks for feedback and then for the reason in it."""
        whole, negative = self._all_of(node)
        parent = self.module.scopes.parents[whole]
        again = False
        if isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.Or) == negative:
            index = parent.values.index(whole)
            if index and self._asks_the_same(parent.values[index - 1], node, negative=negative):
                end = self.module.span(parent.values[index - 1])[1]
                self.analysis.edit(end, self.module.span(whole)[1], "")
                return
            behind = parent.values[index + 1 : index + 2]
            again = any(self._asks_the_same(one, node, negative=negative) for one in behind)
        if self._is_always_true(node) and not again:
            quote = self.module.quote
            errors = f"hasattr({errors.removesuffix('.errors')}, {quote}errors{quote})"
        value = not self._is_truth(whole) and not isinstance(whole, ast.UnaryOp)
        new = f"not {errors}" if negative else f"bool({errors})" if value else errors
        self._write(whole, f"({new})" if negative and isinstance(parent, ast.UnaryOp) else new)

    def _is_always_true(self, node: ast.expr) -> bool:
        """``hasattr(response, "prompt_feedback")``."""
        return (
            isinstance(node, ast.Call)
            and self.module.infer.symbol(node.func) == "builtins.hasattr"
            and _chain(node)[1] == ["prompt_feedback"]
        )

    def _all_of(self, node: ast.expr) -> tuple[ast.expr, bool]:
        """All of a test of ``node``, and whether it asks that there is none."""
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Compare):
            return parent, isinstance(parent.ops[0], ast.Is | ast.Eq)
        if isinstance(parent, ast.UnaryOp) and isinstance(parent.op, ast.Not):
            return parent, True
        return node, False

    def _asks_the_same(self, other: ast.expr, node: ast.expr, *, negative: bool) -> bool:
        """Whether ``other`` is a test for the same feedback that asks the same."""
        asked, against = other, False
        if isinstance(asked, ast.Compare) and self.reads.plain.is_none_test(asked.left):
            against, asked = isinstance(asked.ops[0], ast.Is | ast.Eq), asked.left
        elif isinstance(asked, ast.UnaryOp) and isinstance(asked.op, ast.Not):
            against, asked = True, asked.operand
        return against == negative and _of_the_same(asked, node)

    def _is_guarded(self, node: ast.expr) -> bool:
        """Whether ``node`` is read just where a test says that there is feedback."""
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            tests: list[ast.expr] = []
            if (isinstance(parent, ast.If) and child in parent.body) or (
                isinstance(parent, ast.IfExp) and child is parent.body
            ):
                tests = [parent.test]
            elif isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And):
                tests = parent.values[: parent.values.index(child)] if isinstance(child, ast.expr) else []
            elif isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return False
            if any(self._says_so(test, node) for test in tests):
                return True
            child = parent
        return False

    def _says_so(self, test: ast.expr, node: ast.expr) -> bool:
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        return any(
            self._asks_the_same(value, node, negative=False) and not self._is_always_true(value)
            for value in values
        )


def _chain(node: ast.expr) -> tuple[ast.expr, list[str]]:
    """What a chain of reads of the feedback starts at, and the words behind that, the last first."""
    words: list[str] = []
    while True:
        match node:
            case ast.Attribute(value=value, attr="name" | "value"):
                node = value
            case ast.Attribute(value=value, attr=word) if word in _CHAIN:
                words.append(word)
                node = value
            case ast.Call(
                func=ast.Name(id="getattr" | "hasattr"), args=[value, ast.Constant(value=str() as word), *_]
            ) if word in _CHAIN:
                words.append(word)
                node = value
            case _:
                return node, words


def _of_the_same(one: ast.expr, other: ast.expr) -> bool:
    """Whether two chains are of the same feedback: of one response, or of one variable that holds it."""
    (here, words), (there, others) = _chain(one), _chain(other)
    return ast.dump(here) == ast.dump(there) and (words[-1:] == ["prompt_feedback"]) == (
        others[-1:] == ["prompt_feedback"]
    )
