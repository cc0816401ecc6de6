"""Rewrites one ``for chunk in stream`` loop: its body tells events apart.

Text is used in text deltas, usage in the last event, and an error event is raised, as generateContent does. A body
that is a test for text keeps its shape; a short one moves into an ``if``; a long one gets a ``continue`` on top.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.reads.chunk_sort import ChunkSort, leaves, statement_in
from migrate.reads.chunks import Chunks
from migrate.reads.events import event_words, is_free
from migrate.reads.follow import Reads
from migrate.reads.loop_lines import LoopLines
from migrate.rules.rule import Analysis, Context, LeftError

_SHORT = 5  # lines: more than this are not moved into an ``if``


@dataclass
class _Branch:
    """Statements of the body that run for one kind of event."""

    test: str
    statements: list[ast.stmt]
    guard: ast.expr | None = None
    """The last operand that ``test`` replaces, where the branch is an ``if`` of the source."""


_USAGE_COMES_ONCE = ("GI713", "The usage comes once, with the last event of the stream.")


class ChunkLoop:
    """Plans one loop."""

    def __init__(
        self,
        context: Context,
        analysis: Analysis,
        reads: Reads,
        loop: ast.For | ast.AsyncFor,
        keeps_id: str = "",
    ) -> None:
        self.context = context
        self.module = context.module
        self.analysis = analysis
        self.reads = reads
        self.loop = loop
        self.keeps_id = keeps_id
        """What is set to the id of the interaction by the last event; empty for nothing."""
        self.lines = LoopLines(context.module, loop)
        if not isinstance(loop.target, ast.Name):
            raise LeftError("GI512", f"The chunks are unpacked on line {loop.lineno}.")
        self.target = loop.target
        definition = self.module.scopes.definition_of[self.target]
        reads.check_reach(definition, self.target)
        self.analysis.defined.add(definition)
        uses = self.module.uses.get(definition, [])
        self.later = [use for use in uses if statement_in(self.module, loop, use) is None]
        within = self._chunk_uses([use for use in uses if use not in self.later])
        self.chunks = Chunks(self.module, definition, within)
        self.event = event_words(self.module, definition, self.module.scopes.scope_of(loop))
        self.sorting = ChunkSort(self.module, loop, self.chunks)
        self.replaced: set[ast.AST] = set()
        """Nodes that go away with a test that is replaced whole."""

    def _chunk_uses(self, uses: list[ast.Name]) -> list[ast.Name]:
        """The uses of the loop variable that read text or usage."""
        return uses

    def plan(self) -> None:
        """Plan all edits; raises `LeftError`."""
        self.lines.check()
        self.chunks.check_textless()
        before, texts, after = self.sorting.plan()
        later = self._later_usage()
        self.analysis.note("GI711", "An error in the middle of the stream is raised as RuntimeError.")
        if self.event.name != self.target.id:
            self.analysis.edit(*self.module.span(self.target), self.event.name)
        if texts and not (before or after or later) and self._keep_shape(texts):
            self._read(self.chunks)
            return
        if self.keeps_id and (before or after):
            self._keep_id_first()
        branches = [*self._usage_branches(before), *self._text_branch(texts), *self._usage_branches(after)]
        self._write(branches, later)
        self._read(self.chunks)

    # -- what the body does

    def _later_usage(self) -> list[ast.Attribute]:
        """``chunk.usage_metadata`` behind the loop, which is that of the last chunk."""
        found = []
        for use in self.later:
            parent = self.module.scopes.parents[use]
            if isinstance(parent, ast.Delete):
                raise LeftError("GI512", f"The loop variable is deleted on line {use.lineno}.")
            here = self.module.scopes.scope_of(use) is self.module.scopes.scope_of(self.loop)
            if not (here and isinstance(parent, ast.Attribute) and parent.attr == "usage_metadata"):
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
        if found and self.chunks.usages:
            raise LeftError(
                "GI512",
                f"The usage is read both in the loop on line {self.loop.lineno} and after it; keep it once.",
            )
        if found and any(leaves(statement) for statement in self.loop.body):
            raise LeftError(
                "GI512",
                f"The loop on line {self.loop.lineno} can end before the event that brings the usage.",
            )
        return found

    # -- bodies that keep their shape

    def _keep_shape(self, texts: list[ast.stmt]) -> bool:
        first = texts[0]
        at = self.module.span(first)[0]
        indent = self.module.indent_at(at)
        if self.lines.on_header_line():
            return False
        if len(texts) > 1 and self._is_skip(first):
            assert isinstance(first, ast.If)
            self._note_textless(self._tests_truth(first))
            self._replace_test(first.test, first.test, self.event.is_no_text)
            self._insert_error(self.lines.top(texts), indent)
            return True
        if self._height(texts) > _SHORT or self._holds_calls(texts):
            if (
                len(texts) == 1
                and isinstance(first, ast.If)
                and self.chunks.text_guard(first.test) is not None
            ):
                return False
            unit = self.lines.unit()
            self._insert_error(self.lines.top(texts), indent)
            self.analysis.edit(
                self.lines.top(texts),
                self.lines.top(texts),
                f"{indent}if {self.event.is_no_text}:\n{indent}{unit}continue\n",
            )
            self._note_textless(False)
            return True
        return False

    def _is_skip(self, node: ast.stmt) -> bool:
        """``if not chunk.text: continue``."""
        return (
            isinstance(node, ast.If)
            and len(node.body) == 1
            and isinstance(node.body[0], ast.Continue)
            and not node.orelse
            and self.chunks.lacks_text(node.test)
        )

    def _tests_truth(self, node: ast.stmt) -> bool:
        """Whether the texts in ``node`` are tested for truth, not for ``None``."""
        inside = list(ast.walk(node))
        return not any(
            text in inside and isinstance(self.module.scopes.parents[text], ast.Compare)
            for text in self.chunks.texts
        )

    def _drop(self, statement: ast.stmt) -> None:
        """Take the lines of a statement out."""
        start = self.module.line_start(self.module.span(statement)[0])
        end = self.module.lines.starts[statement.end_lineno or statement.lineno]
        self.replaced.update(ast.walk(statement))
        self.analysis.edit(start, end, "")

    def _keep_id_first(self) -> None:
        """Set the id at the top of the body, where the last event is used for something else or not at all."""
        if self.lines.on_header_line():
            raise LeftError(
                "GI534", f"The body of the loop on line {self.loop.lineno} is on the line of its head."
            )
        at, indent = self.lines.top(self.loop.body), self.lines.body_indent()
        self.analysis.edit(
            at,
            at,
            f"{indent}if {self.event.is_completed}:\n{indent}{self.lines.unit()}{self.keeps_id} = {self.event.id}\n",
        )
        self.keeps_id = ""

    def _insert_error(self, at: int, indent: str) -> None:
        unit = self.lines.unit()
        word, kept = "if", ""
        if self.keeps_id:
            kept = f"{indent}if {self.event.is_completed}:\n{indent}{unit}{self.keeps_id} = {self.event.id}\n"
            word = "elif"
        self.analysis.edit(
            at,
            at,
            f"{kept}{indent}{word} {self.event.is_error}:\n{indent}{unit}{self.event.raise_error}\n",
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
            if guard is not None and (not first.orelse or self.sorting.is_chain(first)):
                self._note_textless(guard in self.chunks.texts)
                found = [_Branch(self.event.is_text, [first], guard)]
                if first.orelse:
                    other = first.orelse[0]
                    assert isinstance(other, ast.If)
                    usage = self.chunks.usage_guard(other.test)
                    assert usage is not None
                    self._replace_test(other.test, usage, self.event.has_usage)
                    self.analysis.note(*_USAGE_COMES_ONCE)
                return found
        if rest and self._is_skip(first):
            # What follows runs for text only anyway.
            self._drop(first)
            self._note_textless(self._tests_truth(first))
            return [_Branch(self.event.is_text, rest)]
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
            self.analysis.note(*_USAGE_COMES_ONCE)
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
        body_indent = self.lines.body_indent()
        for index, branch in enumerate(branches):
            word = "elif" if index else "if"
            first = branch.statements[0]
            start, _ = self.module.span(first)
            if branch.guard is not None:
                assert isinstance(first, ast.If)
                if index:
                    self._close_gap(start)
                    self.analysis.edit(start, start, "el")
                self._replace_test(first.test, branch.guard, branch.test)
            elif self.lines.on_header_line():
                opening = f"\n{body_indent}if {branch.test}:\n{body_indent}{self.lines.unit()}"
                self.analysis.edit(self.lines.after_colon(start), start, opening)
            else:
                self._wrap(branch.statements, f"{body_indent}{word} {branch.test}:\n")
        tail = ""
        if self.keeps_id and not later:
            tail += f"\n{body_indent}elif {self.event.is_completed}:"
            tail += f"\n{body_indent}{self.lines.unit()}{self.keeps_id} = {self.event.id}"
        if later:
            name = self._dropped_assignment(later) or self._usage_name()
            tail += f"\n{body_indent}elif {self.event.is_completed}:"
            tail += f"\n{body_indent}{self.lines.unit()}{name} = {self.event.usage}"
            if self.keeps_id:
                tail += f"\n{body_indent}{self.lines.unit()}{self.keeps_id} = {self.event.id}"
            for node in later:
                if node not in self.replaced:
                    self.analysis.edit(*self.module.span(node), name)
                self.reads.follow_usage(node)
            self.analysis.note(*_USAGE_COMES_ONCE)
        tail += f"\n{body_indent}elif {self.event.is_error}:\n{body_indent}{self.lines.unit()}{self.event.raise_error}"
        at = self.lines.bottom(branches[-1].statements[-1], body_indent)
        self.analysis.edit(at, at, tail)

    def _close_gap(self, start: int) -> None:
        """Take out blank lines in front of what becomes an ``elif``."""
        begin, end = self.lines.gap_above(start)
        if begin < end:
            self.analysis.edit(begin, end, "")

    def _dropped_assignment(self, later: list[ast.Attribute]) -> str | None:
        """The variable that the next statement sets to the usage, which then is set in the loop instead."""
        statement = self.module.scopes.parents[later[0]]
        if len(later) > 1 or not isinstance(statement, ast.Assign) or len(statement.targets) != 1:
            return None
        target = statement.targets[0]
        if not isinstance(target, ast.Name) or not self.lines.follows(statement):
            return None
        used = {node.id for inner in self.loop.body for node in ast.walk(inner) if isinstance(node, ast.Name)}
        if target.id in used:
            return None
        self._drop(statement)
        return target.id

    def _usage_name(self) -> str:
        scope = self.module.scopes.scope_of(self.loop)
        for name in ("usage", "stream_usage"):
            if is_free(self.module, name, scope):
                return name
        raise LeftError("GI518", "The new code needs a variable `usage`, but this name is taken.")

    def _wrap(self, statements: list[ast.stmt], header: str) -> None:
        """Move whole lines one level in, below ``header``."""
        unit = self.lines.unit()
        top = self.lines.top(statements)
        if not header.lstrip().startswith("if"):
            self._close_gap(top)
        last_line, _ = self.module.lines.position(self.lines.bottom(statements[-1], self.lines.body_indent()))
        first_line, _ = self.module.lines.position(top)
        for number in range(first_line, last_line + 1):
            at = self.module.lines.starts[number - 1]
            lead = header if number == first_line else ""
            blank = not self.module.text[at : self.lines.line_end(at)].strip()
            indent = "" if blank or number in self.module.lines_inside_strings else unit
            if lead or indent:
                self.analysis.edit(at, at, lead + indent)

    # -- the reads

    def _replace_test(self, test: ast.expr, last: ast.expr, new: str) -> None:
        """Put ``new`` in place of the operands of ``test`` up to ``last``."""
        start, end = self.module.span(test)[0], self.module.span(last)[1]
        self.replaced.update(
            node for node in ast.walk(test) if isinstance(node, ast.expr) and self.module.span(node)[1] <= end
        )
        self.analysis.edit(start, end, new)

    def _read(self, chunks: Chunks) -> None:
        self._shorten_tests(chunks)
        for text in chunks.texts:
            if text not in self.replaced:
                if isinstance(text, ast.Attribute):
                    self.reads.check_shown(text)
                self.analysis.edit(*self.module.span(text), self.event.text)
                self.reads.plain.check_handlers(text, ("AttributeError", "TypeError"))
                self.reads.plain.use(text, "chunk.text")
        for usage in chunks.usages:
            if usage not in self.replaced:
                if isinstance(usage, ast.Attribute):
                    self.reads.check_shown(usage)
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

    def _note_textless(self, guarded: bool) -> None:
        if not guarded:
            self.analysis.note(
                "GI712",
                f"The body of the loop on line {self.loop.lineno} runs for pieces of text only, and for chunks without "
                "text no longer.",
            )
