"""Rewrites a comprehension over a stream: it becomes a loop, since a comprehension cannot raise an error event."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.edit.rope import Rope, Slice
from migrate.reads.chunk_guards import check_texts_only, text_or_nothing
from migrate.reads.chunk_yield import ChunkYield
from migrate.reads.chunks import Chunks
from migrate.reads.events import event_words, is_free
from migrate.reads.follow import Reads
from migrate.rules.rule import Analysis, LeftError

_NAMES = ("text", "answer", "streamed")
_LIST_NAMES = ("texts", "pieces", "streamed")


class ChunkJoin:
    """Plans ``"".join(chunk.text for chunk in stream)`` and ``[chunk.text for chunk in stream]``."""

    def __init__(
        self, module: Module, analysis: Analysis, reads: Reads, generator: ast.comprehension
    ) -> None:
        self.module = module
        self.analysis = analysis
        self.reads = reads
        self.generator = generator
        self.node = module.scopes.parents[generator]
        if not isinstance(generator.target, ast.Name):
            raise self._left("its chunks are unpacked")
        self.target = generator.target

    def plan(self) -> None:
        """Plan all edits; raises `LeftError`."""
        collected, joined = self._collected()
        if isinstance(collected, ast.GeneratorExp):
            ChunkYield(self.module, self.analysis, self.reads, self.generator, self.target).plan(collected)
            return
        statement = self.module.scopes.statement_of(collected)
        self._check_lines(statement)
        assert isinstance(self.node, ast.ListComp | ast.GeneratorExp)
        definition = self.module.scopes.definition_of[self.target]
        self.analysis.defined.add(definition)
        chunks = Chunks(self.module, definition, self.module.uses.get(definition, []))
        check_texts_only(chunks, self.generator, self.node.elt)
        scope = self.module.scopes.scope_of(statement)
        event = event_words(self.module, definition, scope)
        for text in chunks.texts:
            if any(text in ast.walk(test) for test in self.generator.ifs):
                continue
            self.analysis.edit(*self.module.span(text), event.text)
            self.reads.plain.use(text, "chunk.text")

        start, end = self.module.span(statement)
        indent = self.module.indent_at(start)
        unit = self.module.indent_unit
        variable, before, hoisted = self._variable(statement, collected, joined)
        empty = self.module.quote * 2 if joined else "[]"
        item: Rope = (Slice(*self.module.span(text_or_nothing(self.node.elt))),)
        gather: Rope = (f"{variable} += ", *item) if joined else (f"{variable}.append(", *item, ")")
        word = "async for" if self.generator.is_async else "for"
        loop: Rope = (
            *((*before, f"{empty}\n{indent}") if before else ()),
            f"{word} {event.name} in ",
            Slice(*self.module.span(self.generator.iter)),
            f":\n{indent}{unit}if {event.is_text}:\n{indent}{unit * 2}",
            *gather,
            f"\n{indent}{unit}elif {event.is_error}:\n{indent}{unit * 2}{event.raise_error}",
        )
        if hoisted:
            self.analysis.edit(start, start, loop, f"\n{indent}")
            self.analysis.edit(*self.module.span(collected), variable)
        else:
            self.analysis.edit(start, end, loop)
        if not joined and not self.generator.ifs:
            self.analysis.note(
                "GI712", f"The list made on line {statement.lineno} has the pieces of text only."
            )
        self.analysis.note("GI711", "An error in the middle of the stream is raised as RuntimeError.")

    # -- what is collected

    def _collected(self) -> tuple[ast.expr, bool]:
        """The expression that gives all texts, or each when it is asked for, and whether it joins them to one."""
        if len(getattr(self.node, "generators", ())) != 1:
            raise self._left("it has several loops")
        parent = self.module.scopes.parents[self.node]
        if (
            isinstance(self.node, ast.ListComp | ast.GeneratorExp)
            and isinstance(parent, ast.Call)
            and parent.args == [self.node]
            and not parent.keywords
            and isinstance(parent.func, ast.Attribute)
            and parent.func.attr == "join"
            and isinstance(parent.func.value, ast.Constant)
            and parent.func.value.value == ""
        ):
            return parent, True
        if isinstance(self.node, ast.ListComp | ast.GeneratorExp):
            return self.node, False
        raise self._left("it makes a set or a dict")

    # -- where it goes

    def _variable(self, statement: ast.stmt, collected: ast.expr, joined: bool) -> tuple[str, Rope, bool]:
        """The variable that collects, the source that sets it up to its value, and whether it is a new one."""
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name) as target], value=value)
                | ast.AnnAssign(target=ast.Name(id=name) as target, value=value)
            ) if value is collected and not self._reads(statement, name):
                start, _ = self.module.span(target)
                at = self.module.span(collected)[0]
                return name, (Slice(start, at),), False
            case ast.AugAssign(target=ast.Name(id=name), op=ast.Add(), value=value) if (
                value is collected and joined and not self._reads(value, name)
            ):
                return name, (), False
            case ast.Assign() | ast.Return() | ast.Expr() if self._comes_first(statement, collected):
                scope = self.module.scopes.scope_of(statement)
                for name in _NAMES if joined else _LIST_NAMES:
                    if is_free(self.module, name, scope):
                        return name, (f"{name} = ",), True
        raise self._left("it stands in the middle of other code")

    def _reads(self, node: ast.AST, name: str) -> bool:
        return any(
            isinstance(inner, ast.Name) and inner.id == name and isinstance(inner.ctx, ast.Load)
            for inner in ast.walk(node)
        )

    def _comes_first(self, statement: ast.stmt, node: ast.expr) -> bool:
        """Whether nothing is evaluated before ``node``, nor decides whether it is."""
        parent = self.module.scopes.parents[node]
        while parent is not statement:
            match parent:
                case ast.Attribute() | ast.Await():
                    pass
                case ast.Call(func=func) if func is node:
                    pass
                case ast.Call(func=func, args=[first, *_]) if first is node and not any(
                    isinstance(inner, ast.Call | ast.Await) for inner in ast.walk(func)
                ):
                    pass
                case _:
                    return False
            assert isinstance(parent, ast.expr)
            node, parent = parent, self.module.scopes.parents[parent]
        return isinstance(parent, ast.Return | ast.Expr) or (
            isinstance(parent, ast.Assign) and parent.value is node
        )

    def _check_lines(self, statement: ast.stmt) -> None:
        start, end = self.module.span(statement)
        text = self.module.text
        stop = end
        while stop < len(text) and text[stop] not in "\r\n":
            stop += 1
        rest = text[end:stop].strip()
        if text[self.module.line_start(start) : start].strip() or (rest and not rest.startswith("#")):
            raise self._left("other code shares its line")
        iterated = self.module.slice(self.generator.iter)
        if "\n" in iterated:
            raise self._left(
                "the call is written over several lines; keep the stream in a variable and run again"
            )
        if "#" in self.module.slice(statement) and "\n" in self.module.slice(statement):
            raise self._left("there are comments in it")

    def _left(self, why: str) -> LeftError:
        return LeftError(
            "GI512",
            f"The comprehension over the stream on line {self.generator.iter.lineno} has to become a loop, but {why}.",
        )
