"""Rewrites one ``for chunk in stream`` loop: its body tells events apart.

What uses the text runs for text deltas, what uses the usage runs for the last event, and an error event is raised, as
generateContent does. A body that begins or consists of a test for text keeps its shape; a short one moves into an
``if``; a long one gets a ``continue`` at its top.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.bind.scopes import Binding
from migrate.reads.chunks import Chunks
from migrate.reads.events import event_words, is_free
from migrate.reads.follow import Reads
from migrate.rules.rule import Analysis, Context, LeftError

_SHORT = 5  # lines: more than this are not moved into an ``if``


@dataclass
class _Branch:
    """Statements of the body that run for one kind of event."""

    test: str
    statements: list[ast.stmt]
    guard: ast.expr | None = None
    """The last operand that ``test`` replaces, where the branch is an ``if`` of the source."""


class ChunkLoop:
    """Plans one loop."""

    def __init__(
        self, context: Context, analysis: Analysis, reads: Reads, loop: ast.For | ast.AsyncFor
    ) -> None:
        self.context = context
        self.module = context.module
        self.analysis = analysis
        self.reads = reads
        self.loop = loop
        if not isinstance(loop.target, ast.Name):
            raise LeftError("GI512", f"The chunks are unpacked on line {loop.lineno}.")
        self.target = loop.target
        definition = self.module.scopes.definition_of[self.target]
        reads.check_reach(definition, self.target)
        self.analysis.defined.add(definition)
        uses = self.module.uses.get(definition, [])
        self.later = [use for use in uses if self._statement(use) is None]
        self.chunks = Chunks(self.module, definition, [use for use in uses if use not in self.later])
        self.event = event_words(self.module, definition, self.module.scopes.scope_of(loop))
        self.replaced: set[ast.AST] = set()
        """Nodes that go away with a test that is replaced whole."""

    def plan(self) -> None:
        """Plan all edits of the loop; raises `LeftError`."""
        self._check_lines()
        self.chunks.check_textless()
        before, texts, after = self._sorted()
        later = self._later_usage()
        if self.event.name != self.target.id:
            self.analysis.edit(*self.module.span(self.target), self.event.name)
        if texts and not (before or after or later) and self._keep_shape(texts):
            self._read(self.chunks)
            self._finish()
            return
        branches = [*self._usage_branches(before), *self._text_branch(texts), *self._usage_branches(after)]
        self._write(branches, later)
        self._read(self.chunks)
        self._finish()

    # -- what the body does

    def _statement(self, node: ast.AST) -> ast.stmt | None:
        """The statement of the loop's body that ``node`` is in."""
        child = node
        for parent in self.module.scopes.ancestors(node):
            if parent is self.loop:
                return child if isinstance(child, ast.stmt) and child in self.loop.body else None
            child = parent
        return None

    def _sorted(self) -> tuple[list[ast.stmt], list[ast.stmt], list[ast.stmt]]:
        """The statements that read usage, those in between, and those that read usage after them."""
        text = {self._statement(node) for node in self.chunks.texts}
        usage = {self._statement(node) for node in self.chunks.usages}
        for statement in text & usage:
            if statement is not None and not self._is_chain(statement):
                raise LeftError(
                    "GI512",
                    f"Text and usage are read together on line {statement.lineno}; they come with different events.",
                )
        usage -= text
        if not text and not usage:
            raise LeftError(
                "GI512", f"The loop on line {self.loop.lineno} does not read text or usage of its chunks."
            )
        body = self.loop.body
        others = [statement for statement in body if statement not in usage]
        if others and not text:
            raise LeftError(
                "GI512",
                f"Line {others[0].lineno} runs for every chunk, and no event stands for a chunk without text.",
            )
        if not others:
            return body, [], []
        first, last = body.index(others[0]), body.index(others[-1])
        if others != body[first : last + 1]:
            raise LeftError(
                "GI512",
                f"Text and usage are read in turns in the loop on line {self.loop.lineno}; separate them.",
            )
        self._check_apart(others, [*body[:first], *body[last + 1 :]])
        if last + 1 < len(body) and any(self._skips(statement) for statement in others):
            raise LeftError(
                "GI512", f"Whether the usage is read on line {body[last + 1].lineno} depends on the text."
            )
        return body[:first], others, body[last + 1 :]

    def _skips(self, statement: ast.stmt) -> bool:
        return any(isinstance(node, ast.Continue) for node in ast.walk(statement))

    def _is_chain(self, statement: ast.stmt) -> bool:
        """``if chunk.text: … elif chunk.usage_metadata: …``, where the text has no part in the second half."""
        if not isinstance(statement, ast.If) or len(statement.orelse) != 1:
            return False
        other = statement.orelse[0]
        inside = list(ast.walk(other))
        return (
            len(self.loop.body) == 1
            and self.chunks.text_guard(statement.test) is not None
            and isinstance(other, ast.If)
            and not other.orelse
            and self.chunks.usage_guard(other.test) is not None
            and all(node in inside for node in self.chunks.usages)
            and not any(node in inside for node in self.chunks.texts)
        )

    def _check_apart(self, texts: list[ast.stmt], usages: list[ast.stmt]) -> None:
        """What is done with the text and with the usage must not hang together: they come with different events."""
        for one, other in ((texts, usages), (usages, texts)):
            bound = {
                node.id: node
                for statement in one
                for node in ast.walk(statement)
                if isinstance(node, ast.Name)
                and isinstance(node.ctx, ast.Store)
                and self.module.scopes.definition_of[node].how is not Binding.AUGMENT
            }
            for statement in other:
                for node in ast.walk(statement):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in bound:
                        raise LeftError(
                            "GI512",
                            f"Line {node.lineno} needs `{node.id}` of the same chunk; text and usage come with "
                            "different events.",
                        )

    def _later_usage(self) -> list[ast.Attribute]:
        """``chunk.usage_metadata`` behind the loop, which is that of the last chunk."""
        found = []
        for use in self.later:
            parent = self.module.scopes.parents[use]
            if isinstance(parent, ast.Delete):
                raise LeftError("GI512", f"The loop variable is deleted on line {use.lineno}.")
            if not (isinstance(parent, ast.Attribute) and parent.attr == "usage_metadata"):
                raise LeftError(
                    "GI512",
                    f"The last chunk is used after the loop, on line {use.lineno}; only its `usage_metadata` has a "
                    "native form there.",
                )
            if self.module.reaching[use] != {self.chunks.definition}:
                raise LeftError(
                    "GI513", f"`{use.id}` on line {use.lineno} can also hold something else than a chunk."
                )
            found.append(parent)
        if found and any(self._leaves(statement) for statement in self.loop.body):
            raise LeftError(
                "GI512",
                f"The loop on line {self.loop.lineno} can end before the event that brings the usage.",
            )
        return found

    def _leaves(self, node: ast.AST) -> bool:
        """Whether ``node`` has a ``break`` of this loop."""
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, ast.For | ast.AsyncFor | ast.While):
            return any(self._leaves(statement) for statement in node.orelse)
        return any(self._leaves(child) for child in ast.iter_child_nodes(node))

    # -- bodies that keep their shape

    def _keep_shape(self, texts: list[ast.stmt]) -> bool:
        first = texts[0]
        at = self.module.span(first)[0]
        indent = self.module.indent_at(at)
        if self._on_header_line():
            return False
        if isinstance(first, ast.If) and self._only_continues(first) and self.chunks.lacks_text(first.test):
            if len(texts) == 1:
                return False
            self._replace_test(first.test, first.test, self.event.is_no_text)
            self._insert_error(self._top(texts), indent)
            self._note_textless(
                all(self._is_truth(text) for text in self.chunks.texts if text in self.replaced)
            )
            return True
        if self._height(texts) > _SHORT or self._holds_calls(texts):
            if (
                len(texts) == 1
                and isinstance(first, ast.If)
                and self.chunks.text_guard(first.test) is not None
            ):
                return False
            unit = self._unit()
            self._insert_error(self._top(texts), indent)
            self.analysis.edit(
                self._top(texts),
                self._top(texts),
                f"{indent}if {self.event.is_no_text}:\n{indent}{unit}continue\n",
            )
            self._note_textless(False)
            return True
        return False

    def _only_continues(self, node: ast.If) -> bool:
        return len(node.body) == 1 and isinstance(node.body[0], ast.Continue) and not node.orelse

    def _is_truth(self, node: ast.expr) -> bool:
        return not isinstance(self.module.scopes.parents[node], ast.Compare)

    def _insert_error(self, at: int, indent: str) -> None:
        unit = self._unit()
        self.analysis.edit(
            at, at, f"{indent}if {self.event.is_error}:\n{indent}{unit}{self.event.raise_error}\n"
        )

    def _height(self, statements: list[ast.stmt]) -> int:
        return (statements[-1].end_lineno or statements[-1].lineno) - statements[0].lineno + 1

    def _holds_calls(self, statements: list[ast.stmt]) -> bool:
        """Whether other calls that are rewritten stand in there, whose new lines cannot be moved as well."""
        inside = {node for statement in statements for node in ast.walk(statement)}
        return any(site.node in inside for site in self.context.found)

    # -- bodies by kind of event

    def _text_branch(self, texts: list[ast.stmt]) -> list[_Branch]:
        if not texts:
            return []
        (first, *rest) = texts
        if not rest and isinstance(first, ast.If):
            guard = self.chunks.text_guard(first.test)
            if guard is not None and (not first.orelse or self._is_chain(first)):
                self._note_textless(guard in self.chunks.texts)
                found = [_Branch(self.event.is_text, [first], guard)]
                if first.orelse:
                    other = first.orelse[0]
                    assert isinstance(other, ast.If)
                    usage = self.chunks.usage_guard(other.test)
                    assert usage is not None
                    self._replace_test(other.test, usage, self.event.has_usage)
                    self._note_usage()
                return found
        if self._holds_calls(texts):
            raise LeftError(
                "GI516",
                f"Another call in the loop on line {self.loop.lineno} is rewritten; rewrite one by hand.",
            )
        self._note_textless(False)
        return [_Branch(self.event.is_text, texts)]

    def _usage_branches(self, statements: list[ast.stmt]) -> list[_Branch]:
        branches: list[_Branch] = []
        for statement in statements:
            self._note_usage()
            guard = None
            if isinstance(statement, ast.If) and not statement.orelse and len(statements) == 1:
                guard = self.chunks.usage_guard(statement.test)
            if guard is not None:
                branches.append(_Branch(self.event.has_usage, [statement], guard))
            elif branches:
                branches[-1].statements.append(statement)
            else:
                branches.append(_Branch(self.event.is_completed, [statement]))
        return branches

    def _write(self, branches: list[_Branch], later: list[ast.Attribute]) -> None:
        body_indent = self._body_indent()
        for index, branch in enumerate(branches):
            word = "elif" if index else "if"
            first = branch.statements[0]
            start, _ = self.module.span(first)
            if branch.guard is not None:
                assert isinstance(first, ast.If)
                if index:
                    self.analysis.edit(start, start, "el")
                self._replace_test(first.test, branch.guard, branch.test)
            elif self._on_header_line():
                self._open_line(start, f"{body_indent}if {branch.test}:\n{body_indent}{self._unit()}")
            else:
                self._wrap(branch.statements, f"{body_indent}{word} {branch.test}:\n")
        tail = ""
        if later:
            name = self._usage_name()
            tail += f"\n{body_indent}elif {self.event.is_completed}:"
            tail += f"\n{body_indent}{self._unit()}{name} = {self.event.usage}"
            for node in later:
                self.analysis.edit(*self.module.span(node), name)
                self.reads.follow_usage(node)
            self._note_usage()
        tail += (
            f"\n{body_indent}elif {self.event.is_error}:\n{body_indent}{self._unit()}{self.event.raise_error}"
        )
        at = self._bottom(branches[-1].statements[-1], body_indent)
        self.analysis.edit(at, at, tail)

    def _usage_name(self) -> str:
        scope = self.module.scopes.scope_of(self.loop)
        for name in ("usage", "stream_usage"):
            if is_free(self.module, name, scope):
                return name
        raise LeftError("GI518", "The new code needs a variable `usage`, but this name is taken.")

    def _wrap(self, statements: list[ast.stmt], header: str) -> None:
        """Move whole lines one level in, below ``header``."""
        unit = self._unit()
        top = self._top(statements)
        last_line = statements[-1].end_lineno or statements[-1].lineno
        first_line, _ = self.module.lines.position(top)
        for number in range(first_line, last_line + 1):
            at = self.module.lines.starts[number - 1]
            lead = header if number == first_line else ""
            blank = not self.module.text[at : self._line_end(at)].strip()
            indent = "" if blank or number in self.module.lines_inside_strings else unit
            if lead or indent:
                self.analysis.edit(at, at, lead + indent)

    # -- the reads

    def _replace_test(self, test: ast.expr, last: ast.expr, new: str) -> None:
        """Put ``new`` in place of the operands of ``test`` up to ``last``."""
        start, test_end = self.module.span(test)
        end = self.module.span(last)[1]
        self.replaced.update(
            node for node in ast.walk(test) if isinstance(node, ast.expr) and self.module.span(node)[1] <= end
        )
        whole = end == test_end or not isinstance(test, ast.BoolOp)
        needs_parentheses = not whole and " or " in new
        self.analysis.edit(start, end, f"({new})" if needs_parentheses else new)

    def _read(self, chunks: Chunks) -> None:
        self._shorten_tests(chunks)
        for text in chunks.texts:
            if text not in self.replaced:
                self._check_shown(text)
                self.analysis.edit(*self.module.span(text), self.event.text)
                self.reads.plain.use(text, "chunk.text")
        for usage in chunks.usages:
            if usage not in self.replaced:
                self._check_shown(usage)
                self.analysis.edit(*self.module.span(usage), self.event.usage)
                self.reads.follow_usage(usage)
        for name in chunks.tested:
            if name not in self.replaced and self.event.name != name.id:
                self.analysis.edit(*self.module.span(name), self.event.name)

    def _shorten_tests(self, chunks: Chunks) -> None:
        """``hasattr(chunk, "text") and chunk.text`` says no more than the text alone."""
        for node in (*chunks.tested, *chunks.probes):
            if node in self.replaced:
                continue
            parent = self.module.scopes.parents[node]
            if isinstance(parent, ast.Compare):
                parent = self.module.scopes.parents[parent]
            if isinstance(parent, ast.BoolOp):
                for guard, new in (
                    (chunks.text_guard(parent), self.event.text),
                    (chunks.usage_guard(parent), self.event.usage),
                ):
                    if guard is not None and node not in self.replaced:
                        self._replace_test(parent, guard, new)
            if node not in self.replaced and isinstance(node, ast.Call):
                raise LeftError(
                    "GI512",
                    f"`{ast.unparse(node)}` on line {node.lineno} is true for every chunk; drop it and run again.",
                )

    def _check_shown(self, node: ast.expr) -> None:
        if isinstance(node, ast.Attribute):
            self.reads.check_shown(node)

    def _finish(self) -> None:
        self.analysis.note("GI711", "An error in the middle of the stream is raised as RuntimeError.")

    def _note_textless(self, guarded: bool) -> None:
        if not guarded:
            self.analysis.note(
                "GI712",
                f"The body of the loop on line {self.loop.lineno} runs for pieces of text only, and for chunks without "
                "text no longer.",
            )

    def _note_usage(self) -> None:
        self.analysis.note("GI713", "The usage comes once, with the last event of the stream.")

    # -- lines

    def _check_lines(self) -> None:
        """Every statement of the body must have its lines for itself."""
        if self._on_header_line():
            if len(self.loop.body) > 1 or self.loop.orelse:
                raise LeftError("GI512", f"The loop on line {self.loop.lineno} is written on one line.")
            return
        for statement in self.loop.body:
            start, end = self.module.span(statement)
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                start = min([start, *(self.module.span(one)[0] - 1 for one in statement.decorator_list)])
            before = self.module.text[self.module.line_start(start) : start]
            after = self.module.text[end : self._line_end(end)].strip()
            if before.strip() or (after and not after.startswith("#")):
                raise LeftError(
                    "GI512", f"Other code shares line {statement.lineno} with a statement of the loop."
                )

    def _on_header_line(self) -> bool:
        first = self.module.span(self.loop.body[0])[0]
        return bool(self.module.text[self.module.line_start(first) : first].strip())

    def _body_indent(self) -> str:
        outer = self.module.indent_at(self.module.span(self.loop)[0])
        return outer + self._unit()

    def _unit(self) -> str:
        """One level of indentation, as this loop has it."""
        if self._on_header_line():
            return self.module.indent_unit
        outer = self.module.indent_at(self.module.span(self.loop)[0])
        return self.module.indent_at(self.module.span(self.loop.body[0])[0])[len(outer) :]

    def _open_line(self, start: int, lead: str) -> None:
        """Move the statement that follows the loop's colon to a line of its own."""
        colon = self.module.text.rindex(":", 0, start) + 1
        self.analysis.edit(colon, start, "\n" + lead)

    def _line_end(self, at: int) -> int:
        while at < len(self.module.text) and self.module.text[at] not in "\r\n":
            at += 1
        return at

    def _top(self, statements: list[ast.stmt]) -> int:
        """Start of the line of the first statement, or of the comments right above it within the body."""
        first = statements[0]
        index = self.loop.body.index(first)
        above = self.loop.body[index - 1] if index else self.loop.iter
        floor = above.end_lineno or above.lineno
        line = first.lineno
        if isinstance(first, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            line = min([line, *(one.lineno for one in first.decorator_list)])
        while line - 1 > floor and self._is_comment(line - 1):
            line -= 1
        return self.module.lines.starts[line - 1]

    def _line(self, number: int) -> str:
        at = self.module.lines.starts[number - 1]
        return self.module.text[at : self._line_end(at)]

    def _is_comment(self, number: int) -> bool:
        return self._line(number).lstrip().startswith("#")

    def _bottom(self, statement: ast.stmt, indent: str) -> int:
        """End of the statement's last line, or of the comments below it that belong to its block."""
        end = self._line_end(self.module.span(statement)[1])
        number = (statement.end_lineno or statement.lineno) + 1
        while number <= len(self.module.lines.starts):
            line = self._line(number)
            if not line.lstrip().startswith("#") or not line.startswith(indent + self._unit()):
                break
            end = self._line_end(self.module.lines.starts[number - 1])
            number += 1
        return end
