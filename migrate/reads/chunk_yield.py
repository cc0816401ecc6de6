"""Rewrites a generator over a stream that is handed on: it becomes a function, as an expression cannot raise an error.

``st.write_stream(chunk.text for chunk in stream)`` -> ``st.write_stream(texts(stream))``.
"""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Scope
from migrate.edit.rope import Slice
from migrate.reads.chunk_guards import check_texts_only, text_or_nothing
from migrate.reads.chunks import Chunks
from migrate.reads.events import event_words, is_free
from migrate.reads.follow import Reads
from migrate.rules.rule import Analysis, LeftError

_NAMES = ("texts", "pieces", "streamed_texts")
_PARAMETERS = ("stream", "events")


class ChunkYield:
    """Plans ``(chunk.text for chunk in stream)``."""

    def __init__(
        self, module: Module, analysis: Analysis, reads: Reads, generator: ast.comprehension, target: ast.Name
    ) -> None:
        self.module = module
        self.analysis = analysis
        self.reads = reads
        self.generator = generator
        self.target = target

    def plan(self, node: ast.GeneratorExp) -> None:
        """Plan all edits; raises `LeftError`."""
        statement = self.module.scopes.statement_of(node)
        start, _ = self.module.span(statement)
        self._check_place(statement, node)
        if not self.generator.ifs and self._counts(node):
            raise LeftError(
                "GI511",
                f"Chunks without text count for what line {node.lineno} does with them, and there are none any more.",
            )
        definition = self.module.scopes.definition_of[self.target]
        chunks = Chunks(self.module, definition, self.module.uses.get(definition, []))
        check_texts_only(chunks, self.generator, node.elt)
        self.analysis.defined.add(definition)
        scope = self.module.scopes.scope_of(statement)
        event = event_words(self.module, definition, scope)
        for text in chunks.texts:
            if not any(text in ast.walk(test) for test in self.generator.ifs):
                self.analysis.edit(*self.module.span(text), event.text)
                self.reads.plain.use(text, "chunk.text")

        name = next((one for one in _NAMES if self._is_free(one, scope)), None)
        read = {inner.id for inner in ast.walk(node.elt) if isinstance(inner, ast.Name)}
        parameter = next((one for one in _PARAMETERS if one not in read), None)
        if name is None or parameter is None:
            raise self._left(node, "the names that a function needs are taken")
        indent = self.module.indent_at(start)
        inner = indent + self.module.indent_unit
        unit = self.module.indent_unit
        word = "async " if self.generator.is_async else ""
        line = self.module.line_start(start)
        lines = "\n" if indent else "\n\n"
        above = self.module.text[:line].rstrip("\r\n").rpartition("\n")[2].strip()
        opens = not above or above.endswith(":") or self.module.text[:line].endswith(("\n\n", "\n\r\n"))
        self.analysis.edit(
            line,
            line,
            f"{'' if opens else lines}{indent}{word}def {name}({parameter}):\n"
            f"{inner}{word}for {event.name} in {parameter}:\n{inner}{unit}if {event.is_text}:\n{inner}{unit * 2}yield ",
            (Slice(*self.module.span(text_or_nothing(node.elt))),),
            f"\n{inner}{unit}elif {event.is_error}:\n{inner}{unit * 2}{event.raise_error}\n{lines}",
        )
        shared = self._shares_parentheses(node)
        first, last = self.module.span(node)
        begin, end = self.module.span(self.generator.iter)
        self.analysis.edit(first, begin, f"{'(' if shared else ''}{name}(")
        self.analysis.edit(end, last, f"){')' if shared else ''}")
        if not self.generator.ifs:
            self.analysis.unsafe = True
            self.analysis.note("GI712", f"What line {node.lineno} hands on has the pieces of text only.")
        self.analysis.note("GI711", "An error in the middle of the stream is raised as RuntimeError.")

    def _check_place(self, statement: ast.stmt, node: ast.GeneratorExp) -> None:
        start, _ = self.module.span(statement)
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            raise self._left(node, "it stands in the head of a definition")
        if self.module.text[self.module.line_start(start) : start].strip():
            raise self._left(node, "other code shares its line")
        if self.module.text.startswith("elif", start):
            raise self._left(node, "it stands behind an `elif`")
        if self.module.scopes.scope_of(statement).is_class:
            raise self._left(node, "it stands in the body of a class")
        if any(isinstance(one, ast.Await | ast.NamedExpr | ast.Lambda) for one in ast.walk(node.elt)):
            raise self._left(node, "its element does more than to read the text")
        around: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.Lambda | ast.ListComp | ast.GeneratorExp | ast.SetComp | ast.DictComp):
                raise self._left(node, "it stands in another expression with names of its own")
            around = parent
            if around is statement:
                return

    def _counts(self, node: ast.GeneratorExp) -> bool:
        """Whether what takes the texts asks how many there are, or if all are some."""
        parent = self.module.scopes.parents[node]
        if not isinstance(parent, ast.Call):
            return False
        joins = isinstance(parent.func, ast.Attribute) and parent.func.attr == "join"
        return joins or self.module.infer.symbol(parent.func).startswith("builtins.")

    def _is_free(self, name: str, scope: Scope) -> bool:
        return is_free(self.module, name, scope) and name not in self.module.scopes.module.definitions

    def _shares_parentheses(self, node: ast.GeneratorExp) -> bool:
        """Whether the parentheses around the expression are those of the call it is the one argument of."""
        parent = self.module.scopes.parents[node]
        if not isinstance(parent, ast.Call) or parent.args != [node] or parent.keywords:
            return False
        between = self.module.text[self.module.span(parent.func)[1] : self.module.span(node)[0]]
        return "(" not in between

    def _left(self, node: ast.expr, why: str) -> LeftError:
        return LeftError(
            "GI512",
            f"The generator over the stream on line {node.lineno} has to become a function, but {why}.",
        )
