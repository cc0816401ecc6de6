"""Loops over the parts of an answer: they become the timeline's own loops, over steps and the items of a step.

A body is understood when it is made of ``if`` statements that ask what kind of part it is. Each branch goes where
the parts of its kind are in an interaction; anything else leaves the site.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from migrate.codes import CODES
from migrate.edit.rope import Rope, Slice
from migrate.reads.part_branches import Branch, Branching, kept_by, uses_of
from migrate.reads.part_kinds import ANSWER, MEDIA_TEST, READS, STEPS, TEXT_TEST
from migrate.reads.ways import jumps
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads


_COMMENT = re.compile(r"#[^\r\n]*")
"""In front of a branch: no test that is understood has a ``#`` of its own."""


_ITEMS = (*ANSWER, "other")
"""Kinds of parts that are items of the answer, and what is none of them."""
_LOOSE = (ast.BoolOp, ast.IfExp, ast.Lambda, ast.NamedExpr)
"""What needs parentheses behind ``and``."""


class PartsReads:
    """Plans the native form of ``for part in response.candidates[0].content.parts``."""

    def __init__(self, reads: Reads, *, shows_thoughts: bool, has_kinds: bool) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self.shows_thoughts = shows_thoughts
        """Whether the call asks for thoughts, which then are parts with text, too."""
        self.answers_plainly = not (shows_thoughts or has_kinds or reads.text.quoted)
        """Whether the request asks for nothing but text."""
        self.branching = Branching(reads.module, answers_plainly=self.answers_plainly)

    def read(self, node: ast.expr, response: ast.expr) -> None:
        """Plan one list of parts, the parts of ``response``."""
        loop = self.module.scopes.parents[node]
        counts = isinstance(loop, ast.Call) and self.module.infer.symbol(loop.func) == "builtins.enumerate"
        iterated = loop if counts and isinstance(loop, ast.Call) and loop.args[0] is node else node
        loop = self.module.scopes.parents[iterated]
        match loop:
            case ast.For(iter=same, target=ast.Name()) if same is iterated is node:
                self._write(loop, response, self.understand(loop, node))
            case ast.For(iter=same, target=ast.Tuple(elts=[ast.Name(), ast.Name()])) if (
                same is iterated is not node
            ):
                self._write_counted(loop, response, self.understand(loop, node))
            case _:
                self._left(node, "is used in another way than in a `for` loop")

    def understand(self, loop: ast.For, node: ast.expr) -> list[Branch]:
        """The branches by kind of a loop over the parts that ``node`` gives; raises `LeftError`."""
        target = _variable(loop)
        self._check_loop(loop, target)
        self.reads.plain.check_handlers(
            node, ("AttributeError", "IndexError", "TypeError"), "a missing answer"
        )
        branches = self.branching.of(loop, target.id)
        if branches is None:
            self._left(node, "has a body that does more than asking what kind of part it is")
            return []
        if any(branch.kind == "text" and branch.untested for branch in branches):
            self.analysis.note("GI769", f"The loop on line {loop.lineno} passes over what is no text.")
            self.analysis.unsafe = True
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

    def _check_thoughts(self, loop: ast.For, branches: list[Branch]) -> None:
        kinds = [branch.kind for branch in branches]
        if not self.shows_thoughts or "text" not in kinds:
            return
        if any(branch.says_answer for branch in branches):
            return
        text = branches[kinds.index("text")]
        before = branches[: kinds.index("text")]
        if not any(
            branch.kind == "thought" and branch.chain == text.chain and not branch.extra for branch in before
        ):
            self._left(loop.iter, "takes thoughts for text, which an interaction keeps apart")

    # -- writing

    def _write(self, loop: ast.For, response: ast.expr, branches: list[Branch]) -> None:
        step, item, thought = self.names()
        source = f"{self.module.slice(response)}.steps or []"
        if self.reads.text.quoted:
            self._left(loop.iter, "is read by a loop, but the answer is a word in a JSON string")
        if jumps(
            statement
            for branch in branches
            if branch.kind in (*_ITEMS, "thought")
            for statement in branch.body
        ):
            rope = self._flat_loop(loop, source, branches, step, item)
        else:
            rope = self._nested_loops(loop, source, branches, (step, item, thought))
        self._replace(loop, rope)

    def _write_counted(self, loop: ast.For, response: ast.expr, branches: list[Branch]) -> None:
        """``for number, part in enumerate(parts)``: the number is that of an item of the answer."""
        if (
            self.shows_thoughts
            or self.reads.text.quoted
            or any(branch.kind not in _ITEMS for branch in branches)
        ):
            self._left(loop.iter, "is counted, and not all of it are items of the answer")
        step, item, _ = self.names()
        source = f"{self.module.slice(response)}.steps or []"
        self._replace(loop, self._flat_loop(loop, source, branches, step, item))
        self.analysis.note("GI771", f"Line {loop.lineno} counts the items of the answer.")
        self.analysis.unsafe = True

    def _replace(self, loop: ast.For, rope: list[str | Slice]) -> None:
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
        answer = [branch for branch in branches if branch.kind in _ITEMS]
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
                asked = f" and {thought}.text" if branch.truthy else ""
                rope.append(f'\n{indent}{unit * 3}if {thought}.type == "text"{asked}')
                rope += [*self._besides(branch, step, thought), ":"]
                rope += self.body_of(branch, indent + unit * 4, step, thought)
            else:
                rope.append(f'\n{indent}{unit}{word} {step}.type == "{STEPS[branch.kind]}"')
                rope += [*self._besides(branch, step, item), ":"]
                rope += self.body_of(branch, indent + unit * 2, step, item)
            word = "elif"
        return rope

    def _flat_loop(
        self, loop: ast.For, source: str, branches: list[Branch], step: str, item: str
    ) -> list[str | Slice]:
        """One loop over all items, so that ``break`` and ``continue`` mean what they did."""
        if any(branch.kind not in _ITEMS for branch in branches):
            self._left(loop.iter, "is read by a loop that is left or cut short")
        unit = self.module.indent_unit
        indent = self.module.indent_at(self.module.span(loop)[0])
        opening, closing = f"for {item} in [", "]:"
        if isinstance(loop.target, ast.Tuple) and isinstance(loop.iter, ast.Call):
            rest: list[ast.expr | ast.keyword] = [*loop.iter.args[1:], *loop.iter.keywords]
            opening = f"for {self.module.slice(loop.target.elts[0])}, {item} in enumerate(["
            closing = "".join(["]", *(f", {self.module.slice(one)}" for one in rest), "):"])
        return [
            opening,
            f"\n{indent}{unit}{item}",
            f"\n{indent}{unit}for {step} in {source}",
            f'\n{indent}{unit}if {step}.type == "model_output"',
            f"\n{indent}{unit}for {item} in {step}.content or []",
            f"\n{indent}{closing}",
            *self._items(branches, indent + unit, step, item),
        ]

    def _items(self, branches: list[Branch], indent: str, step: str, item: str) -> list[str | Slice]:
        """Branches by the type of an item."""
        rope: list[str | Slice] = []
        for index, branch in enumerate(branches):
            if branch.kind == "other":
                rope.append(f"\n{indent}else:")
            else:
                test = TEXT_TEST[branch.truthy] if branch.kind == "text" else MEDIA_TEST
                rope += [
                    f"\n{indent}{'elif' if index else 'if'} {test.format(item=item)}",
                    *self._besides(branch, step, item),
                    ":",
                ]
            rope += self.body_of(branch, indent + self.module.indent_unit, step, item)
        return rope

    def _besides(self, branch: Branch, step: str, item: str) -> list[str | Slice]:
        """What the test of a branch asks besides the kind, behind it."""
        for use in uses_of(branch.extra, self._target(branch)):
            self.read_part(use, branch.kind, step, item)
        if isinstance(branch.named, ast.Assign):
            for use in uses_of(branch.extra, kept_by(branch.named).id):
                self.analysis.edit(*self.module.span(use), f"{item}.text")
        return self.besides(branch.extra)

    def besides(self, extra: Sequence[ast.expr]) -> list[str | Slice]:
        """More tests, behind the one for the kind."""
        rope: list[str | Slice] = []
        for test in extra:
            piece = Slice(*self.module.span(test))
            rope += [" and (", piece, ")"] if isinstance(test, _LOOSE) else [" and ", piece]
        return rope

    def names(self) -> tuple[str, str, str]:
        """Free names for a step, an item of its content, and an item of its summary."""
        for names in (("step", "item", "thought"), ("output_step", "content_item", "summary_item")):
            if not self.module.identifiers & set(names):
                return names
        raise LeftError(
            "GI518", "The new loop needs names for a step and its items, but the file uses those itself."
        )

    def body_of(self, branch: Branch, indent: str, step: str, item: str) -> Rope:
        """The statements of a branch at their new place, with its reads in the words of the new API."""
        for use in uses_of(branch.body, self._target(branch)):
            self.read_part(use, branch.kind, step, item)
        kept = self._kept(branch, step, item)
        lines = [*branch.comments, *([kept] if kept else []), ""]
        return ("".join(f"\n{indent}{line}" for line in lines), Slice(*self._span(branch)))

    def _kept(self, branch: Branch, step: str, item: str) -> str:
        """The assignment that stands for ``if call := part.function_call:``; empty where nothing is kept."""
        if branch.named is None:
            return ""
        target, value = kept_by(branch.named), branch.named.value
        inside = {node for statement in (*branch.body, *branch.asked) for node in ast.walk(statement)}
        definition = self.module.scopes.definition_of[target]
        self.reads.check_reach(definition, target)
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
        if branch.kind == "text" or isinstance(branch.named, ast.Assign):
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
            if isinstance(parent, ast.For):
                return _variable(parent).id
        return ""

    def read_part(self, part: ast.expr, kind: str, step: str, item: str) -> None:
        """Plan the read of ``part``, which is of a known kind, in the words of the new API."""
        node = part
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
                case "media", ["as_image"] if self.reads.blobs.as_image(part, item):
                    return
            form = READS.get((kind, ".".join(path)))
            if form is not None:
                self.analysis.edit(*self.module.span(node), form.format(step=step, item=item))
                return
        raise LeftError(
            "GI512",
            f"`{ast.unparse(node)}` is read on line {part.lineno}, which has no native form in this branch.",
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


def _variable(loop: ast.For) -> ast.Name:
    """The variable that holds a part."""
    target = loop.target.elts[-1] if isinstance(loop.target, ast.Tuple) else loop.target
    assert isinstance(target, ast.Name)
    return target
