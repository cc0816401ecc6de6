"""The body of a loop over parts, taken apart: what is done with the parts of each kind."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from migrate.bind.module import Module
from migrate.reads.part_kinds import ANSWER, asked, attribute_of, kind_of, probed, says_no_thought


@dataclass
class Branch:
    """What a loop does with the parts of one kind."""

    kind: str
    body: list[ast.stmt] = field(default_factory=list)
    says_answer: bool = False
    """Whether the code itself says that thoughts are not meant."""
    chain: int = 0
    """Which statement of the loop it belongs to: branches of one exclude each other."""
    named: ast.NamedExpr | ast.Assign | None = None
    """Where the code keeps what its test finds: ``if call := part.function_call:``, or a line above the test."""
    asked: tuple[ast.AST, ...] = ()
    """Where else the code uses what it keeps: in tests, and in other branches that keep it."""
    comments: tuple[str, ...] = ()
    """Those around its test, which go to the top of its body."""
    extra: tuple[ast.expr, ...] = ()
    """What its test asks besides the kind."""
    untested: bool = False
    """Whether the code asks for no kind, since there is only one."""
    truthy: bool = False
    """Whether it is not for empty texts."""


class Branching:
    """Takes bodies of loops apart."""

    def __init__(self, module: Module, *, answers_plainly: bool) -> None:
        self.module = module
        self.answers_plainly = answers_plainly
        """Whether the request asks for nothing but text."""
        self._text = ""
        """A variable that holds the text of the part, set at the top of the body."""

    def of(self, loop: ast.For, name: str) -> list[Branch] | None:
        """The branches by kind, or ``None`` where the body is not understood."""
        kept, body = self._text_kept(loop, name)
        self._text = kept.targets[0].id if kept and isinstance(kept.targets[0], ast.Name) else ""
        branches = self._branches(body, name) or self._untested(body, name)
        keeping = [
            branch
            for branch in branches or ()
            if branch.kind in ("text", "thought") and uses_of((*branch.body, *branch.extra), self._text)
        ]
        for branch in keeping:
            branch.named = kept
            branch.asked = (
                *(test for one in body for test in _tests(one)),
                *(statement for other in keeping for statement in other.body),
            )
        return branches

    def _text_kept(self, loop: ast.For, name: str) -> tuple[ast.Assign | None, list[ast.stmt]]:
        """``text = part.text`` on top of the body, where a test follows; and the rest of the body."""
        match loop.body:
            case [
                ast.Assign(targets=[ast.Name(id=variable)], value=value) as kept,
                ast.If() as first,
                *rest,
            ] if self._is_text(value, name, variable, loop):
                return kept, [first, *rest]
        return None, loop.body

    def _is_text(self, value: ast.expr, name: str, variable: str, loop: ast.For) -> bool:
        """Whether a variable holds the text: ``part.text``, and ``part.text or ""`` where just its truth counts."""
        match value:
            case ast.BoolOp(op=ast.Or(), values=[found, ast.Constant(value="")]):
                uses = uses_of(loop.body[1:], variable)
                compared = any(isinstance(self.module.scopes.parents[use], ast.Compare) for use in uses)
                return attribute_of(found, name) == "text" and not compared
        return attribute_of(value, name) == "text"

    def reads_text(self, use: ast.Name) -> bool:
        """Whether it is the text of the part that is read."""
        parent = self.module.scopes.parents[use]
        return isinstance(parent, ast.Attribute) and parent.attr == "text"

    def _guard(self, statement: ast.stmt, name: str) -> bool:
        """Whether a statement begins with ``if not part.text: continue``."""
        return (
            isinstance(statement, ast.If)
            and len(statement.body) == 1
            and isinstance(statement.body[0], ast.Continue)
            and isinstance(statement.test, ast.UnaryOp)
            and isinstance(statement.test.op, ast.Not)
            and kind_of(statement.test.operand, name, self._text) == "text"
        )

    def _branches(self, body: list[ast.stmt], name: str) -> list[Branch] | None:
        """The branches by kind, or ``None`` where the body is not understood."""
        first = body[0] if body else None
        guarded = first is not None and self._guard(first, name)
        if guarded:
            rest = first.orelse if isinstance(first, ast.If) else []
            if rest and len(body) > 1:
                return None
            body = rest or body[1:]
        branches: list[Branch] = []
        for number, statement in enumerate(body):
            known = len(branches)
            if not isinstance(statement, ast.If) or not self._chain(statement, name, branches, guarded):
                return None
            for branch in branches[known:]:
                branch.chain = number
        branches = [self._without_thoughts(branch, name) for branch in branches]
        followed = any(branch.kind == "other" for branch in branches)
        for branch in branches:
            branch.truthy = (branch.truthy or guarded) and (followed or not _adds_text(branch, name))
        kinds = [branch.kind for branch in branches]
        if "other" in kinds and len(body) > 1:
            return None  # it belongs to one of several tests
        if guarded and not {"text", "thought"}.issuperset(kinds):
            return None  # parts of other kinds do not get past the guard
        return branches if branches and len(set(kinds)) == len(kinds) else None

    def _chain(self, statement: ast.If, name: str, branches: list[Branch], guarded: bool) -> bool:
        if self.answers_plainly and not statement.orelse and probed(statement.test, name) == "text":
            branches.append(Branch("text", statement.body, untested=True))
            return True
        test = asked(statement.test, name, self._text)
        if test is None or any(mark in self.module.slice(one) for one in test.extra for mark in "#\n"):
            return False
        kind = test.kind
        named = statement.test if isinstance(statement.test, ast.NamedExpr) else None
        branches.append(
            Branch(kind, statement.body, test.says_answer, named=named, extra=test.extra, truthy=test.truthy)
        )
        rest = statement.orelse
        if not rest:
            return True
        if len(rest) == 1 and isinstance(rest[0], ast.If):
            return self._chain(rest[0], name, branches, guarded)
        if kind == "thought" and guarded and not test.extra:
            # The guard leaves parts with text; what is no thought is the answer.
            branches.append(Branch("text", rest))
            return True
        if uses_of(rest, name) or not self.answers_plainly or any(one.kind not in ANSWER for one in branches):
            return False
        branches.append(Branch("other", rest))
        return True

    def _untested(self, body: list[ast.stmt], name: str) -> list[Branch] | None:
        """A body that reads the text of each part: of all there are, or of those that a guard lets pass."""
        guarded = self._guard(body[0], name)
        if isinstance(body[0], ast.If) and guarded and body[0].orelse:
            return None
        rest = body[1:] if guarded else body
        uses = uses_of(rest, name)
        if self._text and not guarded:
            return None
        if not (uses or (self._text and rest)) or not all(self.reads_text(use) for use in uses):
            return None
        if not (guarded or self.answers_plainly):
            return None
        only = Branch("text", rest, untested=not guarded)
        only.truthy = guarded and not _adds_text(only, name)
        return [only]

    def _without_thoughts(self, branch: Branch, name: str) -> Branch:
        """A text branch whose body is all under ``if not part.thought`` takes the answer only."""
        if branch.kind == "text" and len(branch.body) == 1:
            only = branch.body[0]
            if isinstance(only, ast.If) and not only.orelse and says_no_thought(only.test, name):
                return replace(branch, body=only.body, says_answer=True)
        return branch


def _adds_text(branch: Branch, name: str) -> bool:
    """Whether all that is done with the text is to add it to others, which makes no difference for an empty one."""

    def is_text(value: ast.expr) -> bool:
        return kind_of(value, name) == "text" and isinstance(value, ast.Attribute)

    for statement in branch.body:
        match statement:
            case ast.AugAssign(target=ast.Name(), op=ast.Add(), value=value) if is_text(value):
                continue
            case ast.Expr(
                value=ast.Call(
                    func=ast.Name(id="print"),
                    args=[value],
                    keywords=[ast.keyword(arg="end", value=ast.Constant(value="")), *_],
                )
            ) if is_text(value):
                continue
        return False
    return True


def _tests(statement: ast.stmt) -> list[ast.expr]:
    """The tests of a chain of ``if`` and ``elif``."""
    found: list[ast.expr] = []
    while isinstance(statement, ast.If):
        found.append(statement.test)
        (statement, *_) = statement.orelse or [ast.Pass()]
    return found


def kept_by(named: ast.NamedExpr | ast.Assign) -> ast.Name:
    """The variable that keeps what a test finds."""
    target = named.target if isinstance(named, ast.NamedExpr) else named.targets[0]
    assert isinstance(target, ast.Name)
    return target


def uses_of(body: Sequence[ast.AST], name: str) -> list[ast.Name]:
    """Where a name stands in some statements or expressions."""
    nodes = (node for statement in body for node in ast.walk(statement))
    return [node for node in nodes if isinstance(node, ast.Name) and node.id == name]
