"""Loops over the parts of an answer: they become the timeline's own loops, over steps and the items of a step.

A body is understood when it is made of ``if`` statements that ask what kind of part it is. Each branch goes where
the parts of its kind are in an interaction; anything else leaves the site.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from migrate.codes import CODES
from migrate.reads.part_kinds import ANSWER, MEDIA_TEST, READS, STEPS, kind_of
from migrate.rope import Rope, Slice
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


_COMMENT = re.compile(r"#[^\r\n]*")
"""In front of a branch: no test that is understood has a ``#`` of its own."""


@dataclass
class Branch:
    kind: str
    body: list[ast.stmt] = field(default_factory=list)
    says_answer: bool = False
    """Whether the code itself says that thoughts are not meant."""
    chain: int = 0
    """Which statement of the loop it belongs to: branches of one exclude each other."""
    named: ast.NamedExpr | None = None
    """The test, where it keeps what it finds: ``if call := part.function_call:``."""
    comments: tuple[str, ...] = ()
    """Those around its test, which go to the top of its body."""


class PartsReads:
    """Plans the native form of ``for part in response.candidates[0].content.parts``."""

    def __init__(self, reads: Reads, *, shows_thoughts: bool) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self.shows_thoughts = shows_thoughts
        """Whether the call asks for thoughts, which then are parts with text, too."""

    def read(self, node: ast.expr, response: ast.expr) -> None:
        """Plan one list of parts, the parts of ``response``."""
        parent = self.module.scopes.parents[node]
        if not (isinstance(parent, ast.For) and parent.iter is node and isinstance(parent.target, ast.Name)):
            self._left(node, "is used in another way than in a `for` loop")
        assert isinstance(parent, ast.For)
        self._write(parent, response, self.understand(parent, node))

    def understand(self, loop: ast.For, node: ast.expr) -> list[Branch]:
        """The branches by kind of a loop over the parts that ``node`` gives; raises `LeftError`."""
        assert isinstance(loop.target, ast.Name)
        self._check_loop(loop, loop.target)
        self.reads.plain.check_handlers(
            node, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
        )
        branches = self._branches(loop.body, loop.target.id)
        if branches is None:
            self._left(node, "has a body that does more than asking what kind of part it is")
            return []
        self._check_thoughts(loop, branches)
        self._take_comments(loop, branches)
        return branches

    def _left(self, node: ast.expr, why: str) -> None:
        raise LeftError("GI512", f"The list of parts on line {node.lineno} {why}.")

    # -- understanding the loop

    def _check_loop(self, loop: ast.For, target: ast.Name) -> None:
        if loop.orelse:
            self._left(loop.iter, "is read by a loop with an `else`")
        definition = self.module.scopes.definition_of[target]
        self.reads.check_reach(definition, target)
        inside = {id(node) for statement in loop.body for node in ast.walk(statement)}
        for use in self.module.uses.get(definition, ()):
            if id(use) not in inside or self.module.reaching[use] != {definition}:
                self._left(loop.iter, "is read by a loop whose variable is used elsewhere, too")
        for node in (node for statement in loop.body for node in ast.walk(statement)):
            if isinstance(node, ast.Name) and node.id == target.id:
                if not isinstance(node.ctx, ast.Load) or self.module.reaching.get(node, frozenset()) != {
                    definition
                }:
                    self._left(loop.iter, f"is read by a loop that uses `{node.id}` for something else, too")
                if self._runs_later(node, loop):
                    self._left(loop.iter, "is read by a loop whose variable is used by a function inside")
            if (
                isinstance(node, ast.For)
                and isinstance(node.iter, ast.Attribute)
                and node.iter.attr == "parts"
            ):
                self._left(loop.iter, "is read by a loop with another loop over parts inside")

    def _runs_later(self, node: ast.Name, loop: ast.For) -> bool:
        """Whether ``node`` stands in a function that may run when the loop is at another part."""
        for parent in self.module.scopes.ancestors(node):
            if parent is loop:
                return False
            if isinstance(parent, ast.Lambda | ast.FunctionDef | ast.AsyncFunctionDef):
                return True
        return False

    def _guard(self, statement: ast.stmt, name: str) -> bool:
        """Whether a statement begins with ``if not part.text: continue``."""
        return (
            isinstance(statement, ast.If)
            and len(statement.body) == 1
            and isinstance(statement.body[0], ast.Continue)
            and isinstance(statement.test, ast.UnaryOp)
            and isinstance(statement.test.op, ast.Not)
            and kind_of(statement.test.operand, name) == "text"
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
        kinds = [branch.kind for branch in branches]
        if guarded and not {"text", "thought"}.issuperset(kinds):
            return None  # parts of other kinds do not get past the guard
        return branches if branches and len(set(kinds)) == len(kinds) else None

    def _chain(self, statement: ast.If, name: str, branches: list[Branch], guarded: bool) -> bool:
        kind = kind_of(statement.test, name)
        if kind is None:
            return False
        named = statement.test if isinstance(statement.test, ast.NamedExpr) else None
        branches.append(Branch(kind, statement.body, named=named))
        rest = statement.orelse
        if not rest:
            return True
        if len(rest) == 1 and isinstance(rest[0], ast.If):
            return self._chain(rest[0], name, branches, guarded)
        if kind == "thought" and guarded:
            # The guard leaves parts with text; what is no thought is the answer.
            branches.append(Branch("text", rest))
            return True
        return False

    def _without_thoughts(self, branch: Branch, name: str) -> Branch:
        """A text branch whose body is all under ``if not part.thought`` takes the answer only."""
        if branch.kind == "text" and len(branch.body) == 1:
            only = branch.body[0]
            if (
                isinstance(only, ast.If)
                and not only.orelse
                and isinstance(only.test, ast.UnaryOp)
                and isinstance(only.test.op, ast.Not)
                and kind_of(only.test.operand, name) == "thought"
            ):
                return Branch("text", only.body, True, branch.chain, branch.named)
        return branch

    def _check_thoughts(self, loop: ast.For, branches: list[Branch]) -> None:
        kinds = [branch.kind for branch in branches]
        if not self.shows_thoughts or "text" not in kinds:
            return
        if any(branch.says_answer for branch in branches):
            return
        text = branches[kinds.index("text")]
        before = branches[: kinds.index("text")]
        if not any(branch.kind == "thought" and branch.chain == text.chain for branch in before):
            self._left(loop.iter, "takes thoughts for text, which an interaction keeps apart")

    # -- writing

    def _write(self, loop: ast.For, response: ast.expr, branches: list[Branch]) -> None:
        step, item, thought = self._names()
        source = f"{self.module.slice(response)}.steps or []"
        if _jumps([branch for branch in branches if branch.kind in (*ANSWER, "thought")]):
            rope = self._flat_loop(loop, source, branches, step, item)
        else:
            rope = self._nested_loops(loop, source, branches, (step, item, thought))
        self.analysis.note("GI731", CODES["GI731"].what)
        start, end = self.module.span(loop)
        self.analysis.edit(start, end, *(piece if isinstance(piece, str) else (piece,) for piece in rope))

    def _nested_loops(
        self, loop: ast.For, source: str, branches: list[Branch], names: tuple[str, str, str]
    ) -> list[str | Slice]:
        """A loop over the steps, with one over the items of those steps that have some."""
        step, item, thought = names
        unit = self.module.indent_unit
        indent = self.module.indent_at(self.module.span(loop)[0])
        rope: list[str | Slice] = [f"for {step} in {source}:"]
        word = "if"
        answer = [branch for branch in branches if branch.kind in ANSWER]
        for branch in branches:
            if branch in answer:
                if branch is not answer[0]:
                    continue
                rope.append(f'\n{indent}{unit}{word} {step}.type == "model_output":')
                rope.append(f"\n{indent}{unit * 2}for {item} in {step}.content or []:")
                rope += self._items(answer, indent + unit * 3, step, item)
            elif branch.kind == "thought":
                rope.append(f'\n{indent}{unit}{word} {step}.type == "thought":')
                # A name of its own: summaries and contents are of different types to a type checker.
                rope.append(f"\n{indent}{unit * 2}for {thought} in {step}.summary or []:")
                rope.append(f'\n{indent}{unit * 3}if {thought}.type == "text":')
                rope += self.body_of(branch, indent + unit * 4, step, thought)
            else:
                rope.append(f'\n{indent}{unit}{word} {step}.type == "{STEPS[branch.kind]}":')
                rope += self.body_of(branch, indent + unit * 2, step, item)
            word = "elif"
        return rope

    def _flat_loop(
        self, loop: ast.For, source: str, branches: list[Branch], step: str, item: str
    ) -> list[str | Slice]:
        """One loop over all items, so that ``break`` and ``continue`` mean what they did."""
        if any(branch.kind not in ANSWER for branch in branches):
            self._left(loop.iter, "is read by a loop that is left or cut short")
        unit = self.module.indent_unit
        indent = self.module.indent_at(self.module.span(loop)[0])
        return [
            f"for {item} in [",
            f"\n{indent}{unit}{item}",
            f"\n{indent}{unit}for {step} in {source}",
            f'\n{indent}{unit}if {step}.type == "model_output"',
            f"\n{indent}{unit}for {item} in {step}.content or []",
            f"\n{indent}]:",
            *self._items(branches, indent + unit, step, item),
        ]

    def _items(self, branches: list[Branch], indent: str, step: str, item: str) -> list[str | Slice]:
        """Branches by the type of an item."""
        rope: list[str | Slice] = []
        for index, branch in enumerate(branches):
            test = f'{item}.type == "text"' if branch.kind == "text" else MEDIA_TEST.format(item=item)
            rope.append(f"\n{indent}{'elif' if index else 'if'} {test}:")
            rope += self.body_of(branch, indent + self.module.indent_unit, step, item)
        return rope

    def _names(self) -> tuple[str, str, str]:
        """Free names for a step, an item of its content, and an item of its summary."""
        for names in (("step", "item", "thought"), ("output_step", "content_item", "summary_item")):
            if not self.module.identifiers & set(names):
                return names
        raise LeftError(
            "GI518", "The new loop needs names for a step and its items, but the file uses those itself."
        )

    def body_of(self, branch: Branch, indent: str, step: str, item: str) -> Rope:
        """The statements of a branch at their new place, with its reads in the words of the new API."""
        target = self._target(branch)
        for statement in branch.body:
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and node.id == target and isinstance(node.ctx, ast.Load):
                    self._read(node, branch.kind, step, item)
        kept = self._kept(branch, step, item)
        lines = [*branch.comments, *([kept] if kept else []), ""]
        return ("".join(f"\n{indent}{line}" for line in lines), Slice(*self._span(branch)))

    def _kept(self, branch: Branch, step: str, item: str) -> str:
        """The assignment that stands for ``if call := part.function_call:``; empty where nothing is kept."""
        if branch.named is None:
            return ""
        target, value = branch.named.target, branch.named.value
        inside = {node for statement in branch.body for node in ast.walk(statement)}
        definition = self.module.scopes.definition_of[target]
        if any(use not in inside for use in self.module.uses.get(definition, ())):
            raise LeftError(
                "GI512", f"`{target.id}` is kept on line {target.lineno} and read behind the branch."
            )
        if branch.kind == "call":
            self.reads.calls.defined(target)
            return f"{target.id} = {step}"
        if branch.kind == "media" and isinstance(value, ast.Call):
            return f"{target.id} = {self.reads.blobs.image(item, self.module.quote * 2)}"
        if branch.kind == "media" and isinstance(value, ast.Attribute) and value.attr == "inline_data":
            self.reads.blobs.defined(target)
            return f"{target.id} = {item}"
        if branch.kind == "text":
            return f"{target.id} = {item}.text"
        raise LeftError("GI512", f"What is kept on line {target.lineno} has no native form in this branch.")

    def _span(self, branch: Branch) -> tuple[int, int]:
        """The statements of a branch with the comments right above the first."""
        start = self.module.span(branch.body[0])[0]
        line = self.module.line_start(start)
        indent = self.module.text[line:start]
        while not indent.strip() and line:
            above = self.module.line_start(line - 1)
            if not self.module.text.startswith(f"{indent}#", above):
                break
            line, start = above, above + len(indent)
        return start, self.module.span(branch.body[-1])[1]

    def _target(self, branch: Branch) -> str:
        for parent in self.module.scopes.ancestors(branch.body[0]):
            if isinstance(parent, ast.For) and isinstance(parent.target, ast.Name):
                return parent.target.id
        return ""

    def _read(self, name: ast.Name, kind: str, step: str, item: str) -> None:
        node: ast.expr = name
        path: list[str] = []
        while True:
            parent = self.module.scopes.parents[node]
            if not isinstance(parent, ast.Attribute):
                break
            path.append(parent.attr)
            node = parent
            match kind, path:
                case "call", ["function_call"]:
                    self.analysis.edit(*self.module.span(node), step)
                    self.reads.calls.use(node)
                    return
                case "media", ["inline_data"]:
                    self.reads.blobs.use(node, item)
                    return
                case "media", ["as_image"] if self.reads.blobs.as_image(name, item):
                    return
            form = READS.get((kind, ".".join(path)))
            if form is not None:
                self.analysis.edit(*self.module.span(node), form.format(step=step, item=item))
                return
        raise LeftError(
            "GI512",
            f"`{ast.unparse(node)}` is read on line {name.lineno}, which has no native form in this branch.",
        )

    def _take_comments(self, loop: ast.For, branches: list[Branch]) -> None:
        """Comments in front of a branch go into it, since its test is written anew."""
        at, end = self.module.span(loop)
        for branch in sorted(branches, key=self._span):
            first, last = self._span(branch)
            branch.comments = tuple(_COMMENT.findall(self.module.text, at, first))
            at = last
        if "#" in self.module.text[at:end]:
            self._left(loop.iter, "is read by a loop with comments behind its last branch")


def _jumps(branches: list[Branch]) -> bool:
    """Whether a branch leaves the loop, or goes on with its next round."""
    stack: list[ast.AST] = [statement for branch in branches for statement in branch.body]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Break | ast.Continue):
            return True
        if isinstance(node, ast.For | ast.AsyncFor | ast.While):
            stack.extend(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            stack.extend(ast.iter_child_nodes(node))
    return False
