"""Rewrites a loop over a stream that looks into the parts of its chunks: media, thoughts and text by themselves.

A part of a chunk is one event with a delta of its kind. Two shapes are understood: a loop over the parts whose body
asks what kind each is, and a test of the first part for media with the text in its ``else``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from migrate.edit.rope import Slice
from migrate.reads.chunk_loop import ChunkLoop
from migrate.reads.chunk_sort import leaves
from migrate.rules.rule import LeftError

_ELSE = re.compile(r"^[ \t]*else[ \t]*:", re.MULTILINE)
_TESTS = {
    "text": '{0}.type == "text"',
    "media": '{0}.type in ("image", "audio", "video")',
    "thought": '{0}.type == "thought_summary" and {0}.content and {0}.content.type == "text"',
}
"""What tells the delta of a kind of part."""
_ITEMS = {"text": "{0}", "media": "{0}", "thought": "{0}.content"}
"""What has the text or the data of such a delta."""


def reads_parts(loop: ast.For | ast.AsyncFor) -> bool:
    """Whether a loop over a stream looks into the parts of its chunks."""
    names = {loop.target.id: "chunk"} if isinstance(loop.target, ast.Name) else {}
    return any(
        level_of(node, names) in ("candidates", "parts") for inner in loop.body for node in ast.walk(inner)
    )


def level_of(node: ast.AST, names: Mapping[str, str]) -> str:
    """How far ``node`` has got on the way ``chunk.candidates[0].content.parts[0]``; empty for anything else.

    ``names`` has the variables for the chunk and for what is kept of it, each with its place on that way.
    """
    match node:
        case ast.Name(id=found):
            return names.get(found, "")
        case ast.Attribute(value=value, attr="candidates" | "content" | "parts" as attribute):
            ways = {
                ("chunk", "candidates"),
                ("candidate", "content"),
                ("content", "parts"),
                ("chunk", "parts"),
            }
            return attribute if (level_of(value, names), attribute) in ways else ""
        case ast.Subscript(value=value, slice=ast.Constant(value=0)):
            return {"candidates": "candidate", "parts": "first"}.get(level_of(value, names), "")
    return ""


class ChunkParts(ChunkLoop):
    """Plans one such loop."""

    def _chunk_uses(self, uses: list[ast.Name]) -> list[ast.Name]:
        """The uses of the chunk that are not on the way to its parts."""
        parents = self.module.scopes.parents
        names = {self.target.id: "chunk"}
        return [use for use in uses if level_of(parents[use], names) not in ("candidates", "parts")]

    def plan(self) -> None:
        """Plan all edits; raises `LeftError`."""
        self.names = {self.target.id: "chunk"}
        self.lines.check()
        if self.later or self.chunks.usages or self.loop.orelse:
            raise self._left("reads more than text and media of its chunks")
        self.chunks.check_textless()
        self.analysis.note("GI711", "An error in the middle of the stream is raised as RuntimeError.")
        self._note_textless(False)
        if self.event.name != self.target.id:
            self.analysis.edit(*self.module.span(self.target), self.event.name)
        body = self._main()
        match body:
            case ast.For(target=ast.Name()) if self._level(body.iter) == "parts":
                self._loop_over_parts(body, body)
            case ast.If(orelse=[], body=[ast.For(target=ast.Name()) as inner]) if self._asks_for_parts(
                body, inner
            ):
                self._loop_over_parts(inner, body)
            case ast.If() if self._first_media(body.test):
                self._first_part(body)
            case _:
                raise self._left("does more than asking what kind of part there is")

    def _left(self, why: str) -> LeftError:
        return LeftError("GI512", f"The loop over the stream on line {self.loop.lineno} {why}.")

    # -- what the body does

    def _main(self) -> ast.stmt:
        """The statement that reads the parts, without the tests whether there are any."""
        body = self.loop.body
        while len(body) > 1 and (self._is_guard(body[0]) or self._keeps(body[0])):
            self._drop_guard(body[0])
            body = body[1:]
        if len(body) != 1:
            raise self._left("does something for every chunk")
        return body[0]

    def _is_guard(self, node: ast.stmt) -> bool:
        return (
            isinstance(node, ast.If)
            and not node.orelse
            and len(node.body) == 1
            and isinstance(node.body[0], ast.Continue)
            and self._says_none(node.test)
        )

    def _drop_guard(self, statement: ast.stmt) -> None:
        """Take a guard out, with the comments above it that tell what it is for and the blank lines below it."""
        top = self.lines.top([statement])
        following = self.loop.body[self.loop.body.index(statement) + 1]
        self.replaced.update(ast.walk(statement))
        self.analysis.edit(top, self.lines.top([following]), "")

    def _keeps(self, statement: ast.stmt) -> bool:
        """``candidate = chunk.candidates[0]`` and the like, where nothing else is kept in the variable."""
        match statement:
            case ast.Assign(targets=[ast.Name() as target], value=value):
                level = self._level(value)
                definition = self.module.scopes.definition_of[target]
                inside = {node for inner in self.loop.body for node in ast.walk(inner)}
                uses = self.module.uses.get(definition, ())
                if level in ("", "chunk") or target.id in self.names:
                    return False
                if any(use not in inside or self.module.reaching[use] != {definition} for use in uses):
                    return False
                if level != "first" and not self._on_the_way().issuperset(uses):
                    return False
                self.reads.check_reach(definition, target)
                self.names[target.id] = level
                return True
        return False

    def _on_the_way(self) -> set[ast.AST]:
        """What stands in front of the body of the loop over the parts, which goes away with the loop's head."""
        heads: list[ast.AST] = []
        for statement in self.loop.body:
            match statement:
                case ast.Assign(value=value):
                    heads.append(value)
                case ast.For(iter=iterated):
                    heads.append(iterated)
                case ast.If(test=test, body=[*inner]):
                    heads.append(test)
                    heads += [one.iter for one in inner if isinstance(one, ast.For)]
        return {node for head in heads for node in ast.walk(head)}

    def _level(self, node: ast.AST) -> str:
        """As `level_of`, also for the variables that hold something of the chunk."""
        return level_of(node, self.names)

    def _says_none(self, test: ast.expr) -> bool:
        match test:
            case ast.BoolOp(op=ast.Or(), values=values):
                return all(self._says_none(value) for value in values)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self._says_some(operand)
            case ast.Compare(left=left, ops=[ast.Is() | ast.Eq()], comparators=[ast.Constant(value=None)]):
                return self._is_step(left)
        return False

    def _says_some(self, test: ast.expr) -> bool:
        match test:
            case ast.BoolOp(op=ast.And(), values=values):
                return all(self._says_some(value) for value in values)
            case ast.Compare(
                left=left, ops=[ast.IsNot() | ast.NotEq()], comparators=[ast.Constant(value=None)]
            ):
                return self._is_step(left)
        return self._is_step(test)

    def _is_step(self, node: ast.expr) -> bool:
        return self._level(node) in ("chunk", "candidates", "candidate", "content", "parts")

    # -- a loop over the parts

    def _asks_for_parts(self, statement: ast.If, inner: ast.For) -> bool:
        """Whether an ``if`` only asks whether there are parts to go through, and has nothing to say itself."""
        around = self.module.text[self.module.span(statement.test)[1] : self.module.span(inner)[0]]
        is_loop = self._level(inner.iter) == "parts"
        return is_loop and self._says_some(statement.test) and "#" not in around

    def _loop_over_parts(self, inner: ast.For, whole: ast.stmt) -> None:
        """``whole`` is what gives way to the branches: the loop, or the test around it."""
        parts = self.reads.parts
        branches = parts.understand(inner, inner.iter)
        if any(branch.kind not in _TESTS for branch in branches):
            raise self._left("reads parts of a kind that comes in several events")
        if any(branch.extra for branch in branches):
            raise self._left("asks more than what kind of part there is")
        if any(leaves(statement) for statement in inner.body):
            raise self._left("leaves the loop over the parts of a chunk")
        if self.chunks.texts:
            raise self._left("reads the text of its chunks beside their parts")
        indent, unit = self.lines.body_indent(), self.lines.unit()
        delta = f"{self.event.name}.delta"
        is_delta = self._quoted(f'{self.event.name}.event_type == "step.delta"')
        rope: list[str | Slice] = []
        if len(branches) == 1:
            (branch,) = branches
            rope += [f"if {is_delta} and {self._test(branch.kind)}:"]
            rope += parts.body_of(branch, indent + unit, "", _ITEMS[branch.kind].format(delta))
        else:
            rope += [f"if {is_delta}:"]
            for index, branch in enumerate(branches):
                word = "elif" if index else "if"
                rope += [f"\n{indent}{unit}{word} {self._test(branch.kind)}:"]
                rope += parts.body_of(branch, indent + unit * 2, "", _ITEMS[branch.kind].format(delta))
        rope += [self._tail(indent)]
        self.analysis.edit(
            *self.module.span(whole), *(piece if isinstance(piece, str) else (piece,) for piece in rope)
        )

    def _test(self, kind: str) -> str:
        return self._quoted(_TESTS[kind].format(f"{self.event.name}.delta"))

    def _quoted(self, source: str) -> str:
        return source if self.module.quote == '"' else source.replace('"', "'")

    def _tail(self, indent: str) -> str:
        """What follows the branches: the id of the answer where it is kept, and errors."""
        unit, tail = self.lines.unit(), ""
        if self.keeps_id:
            tail += (
                f"\n{indent}elif {self.event.is_completed}:\n{indent}{unit}{self.keeps_id} = {self.event.id}"
            )
        return f"{tail}\n{indent}elif {self.event.is_error}:\n{indent}{unit}{self.event.raise_error}"

    # -- a test of the first part

    def _first_media(self, test: ast.expr) -> bool:
        """Whether ``test`` asks if the first part is a medium."""
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        asked = [value for value in values if not self._says_some(value)]
        return bool(asked) and all(self._is_media(value) for value in asked)

    def _is_media(self, node: ast.expr) -> bool:
        match node:
            case ast.Compare(left=left, ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]):
                return self._is_media(left)
            case ast.Attribute(value=ast.Attribute(attr="inline_data") as value, attr="data" | "mime_type"):
                return self._is_media(value)
            case ast.Attribute(attr="inline_data", value=first):
                return self._level(first) == "first"
        return False

    def _first_part(self, statement: ast.If) -> None:
        is_delta = self._quoted(f'{self.event.name}.event_type == "step.delta"')
        start, end = self.module.span(statement.test)
        inside = set(ast.walk(statement.test))
        self.replaced.update(inside)
        self.analysis.edit(start, end, f"{is_delta} and {self._test('media')}")
        used = {node for inner in statement.body for node in ast.walk(inner)}
        for node in sorted(used, key=lambda one: getattr(one, "lineno", 0)):
            if isinstance(node, ast.Attribute) and self._level(node.value) == "first":
                if node.attr != "inline_data":
                    raise self._left("reads more than the medium of the first part")
                self.reads.blobs.use(node, f"{self.event.name}.delta")
            elif self._level(node) not in ("", "chunk") and not self._leads_on(node):
                raise self._left("reads more than the medium of the first part")
        texts = self._first_texts(statement)
        self._check_rest(statement, used | inside, {node for text in texts for node in ast.walk(text)})
        self.chunks.texts += texts
        self.chunks.check_textless()
        self._otherwise(statement)
        at = self.lines.bottom(statement, self.lines.body_indent())
        self.analysis.edit(at, at, self._tail(self.lines.body_indent()))
        self._read(self.chunks)

    def _leads_on(self, node: ast.AST) -> bool:
        """Whether more is read of what ``node`` gives: of a candidate its content, of a part its medium."""
        parent = self.module.scopes.parents[node]
        return bool(self._level(parent)) or (
            isinstance(parent, ast.Attribute) and self._level(node) == "first"
        )

    def _first_texts(self, statement: ast.If) -> list[ast.expr]:
        """``part.text`` where the first part is no medium: without thoughts, it is the text of the chunk."""
        if self.reads.parts.shows_thoughts:
            return []
        nodes = (node for inner in statement.orelse for node in ast.walk(inner))
        return [
            node
            for node in nodes
            if isinstance(node, ast.Attribute) and node.attr == "text" and self._level(node.value) == "first"
        ]

    def _check_rest(self, statement: ast.If, known: set[ast.AST], texts: set[ast.AST]) -> None:
        """Parts are read nowhere but in the branch for media, and the text nowhere but in the other one."""
        for inner in statement.orelse:
            for node in ast.walk(inner):
                if node in texts:
                    continue
                if self._level(node) in ("candidates", "parts") or (
                    isinstance(node, ast.Name) and self._level(node) == "first"
                ):
                    raise self._left("reads parts of chunks without media, too")
        for text in self.chunks.texts:
            if text in known:
                raise self._left("reads the text of a chunk with media")

    def _otherwise(self, statement: ast.If) -> None:
        """``else:`` and ``elif chunk.text:`` become the branch for text."""
        if not statement.orelse:
            return
        first = statement.orelse[0]
        behind = self.module.span(statement.body[-1])[1]
        start = self.module.span(first)[0]
        found = _ELSE.search(self.module.text, behind, start)
        if found is not None:
            word = found.group().index("else")
            test = f"elif {self.event.is_text}:"
            self.analysis.edit(found.start() + word, found.end(), test)
        elif isinstance(first, ast.If) and not first.orelse and len(statement.orelse) == 1:
            guard = self.chunks.text_guard(first.test)
            if guard is None:
                raise self._left("asks for something else than text where there are no media")
            self._replace_test(first.test, guard, self.event.is_text)
        else:
            raise self._left("asks for something else than text where there are no media")
