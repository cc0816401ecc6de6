"""Reads of grounding: what was searched for, what was found, and the sources that the answer cites.

``grounding_metadata`` tells them beside the answer; an interaction has searches as steps and sources as annotations of
the text. What needs places in the text or numbers of sources (``grounding_supports``) stays on the old shape.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from migrate.bind.scopes import Binding, Definition
from migrate.codes import CODES
from migrate.reads.answer import Answer
from migrate.reads.hoist import set_after, set_before
from migrate.reads.whole import shows
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_MISSING = ("AttributeError", "IndexError", "TypeError")
_FOUND = {
    "grounding_metadata": 'step.type in ("google_search_result", "google_maps_result")',
    "url_context_metadata": 'step.type == "url_context_result"',
}
"""Whether there is such metadata at all."""
_SOURCES = """{{{{
    annotation.url: annotation
    for step in {0}.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
    for annotation in item.annotations or []
    if annotation.type == "{1}"
}}}}.values()"""
"""Each source that the answer cites, once."""
_QUERIES = """[
    query
    for step in {0}.steps or []
    if step.type == "google_search_call"
    for query in step.arguments.queries or []
]"""
_SUGGESTIONS = """next(
    (
        result.search_suggestions
        for step in {0}.steps or []
        if step.type == "google_search_result"
        for result in step.result or []
        if result.search_suggestions
    ),
    None,
)"""
_PAGES = """[
    result
    for step in {0}.steps or []
    if step.type == "url_context_result"
    for result in step.result or []
]"""
_KINDS = {"web": "url_citation", "maps": "place_citation"}
_WORDS = {("web", "uri"): "url", ("web", "title"): "title", ("maps", "uri"): "url", ("maps", "title"): "name"}


class GroundingReads:
    """Plans the native form of ``candidates[0].grounding_metadata`` and ``url_context_metadata``."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self.analysis = reads.analysis
        self._found_by: dict[str, list[tuple[ast.expr, Answer]]] = {}
        """The reads of each list, by the word that its variable ends with."""
        self._kinds: set[str] = set()

    def read(self, node: ast.Attribute, answer: Answer) -> None:
        """Plan one such read."""
        self.reads.plain.check_handlers(node, _MISSING, "missing metadata")
        self._metadata(node, answer, node.attr)

    def _metadata(self, node: ast.expr, answer: Answer, what: str) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr="web_search_queries"):
                self._takes("queries", parent, answer)
                self._not_none(parent)
            case ast.Attribute(attr="search_entry_point"):
                self._entry_point(parent, answer)
            case ast.Attribute(attr="grounding_chunks"):
                self._takes("sources", parent, answer)
                self._elements(parent, self._chunk)
            case ast.Attribute(attr="url_metadata"):
                self._takes("pages", parent, answer)
                self._elements(parent, self._page)
            case ast.Assign(targets=[ast.Name() as target]) if self._renamed(
                node, parent, target, answer, what
            ):
                return
            case _ if self.module.is_tested(node):
                self._found(node, answer, what)
            case ast.Call() if what == "url_context_metadata" and self._is_shown(node, parent):
                self._takes("pages", node, answer)
                self.reads.whole.seen(node, "response.candidates.url_context_metadata", "printed")
            case _:
                raise self._left(node, f"{what}.{parent.attr}" if isinstance(parent, ast.Attribute) else what)

    def _is_shown(self, node: ast.expr, call: ast.Call) -> bool:
        return node in call.args and shows(self.module, call)

    def _takes(self, word: str, node: ast.expr, answer: Answer) -> None:
        self._found_by.setdefault(word, []).append((node, answer))

    def _left(self, node: ast.expr, what: str) -> LeftError:
        return LeftError(
            "GI544", f"`{what}` is read on line {node.lineno} in a way that needs its old shape."
        )

    def _write(self, node: ast.expr, answer: Answer, form: str) -> None:
        base = answer.prefix or self.module.slice(answer.response)
        start = answer.start if answer.prefix else self.module.span(node)[0]
        source = form.format(base).replace('"', self.module.quote_at(node))
        self.analysis.edit(start, self.module.span(node)[1], source)

    def _not_none(self, node: ast.Attribute) -> None:
        if self.reads.plain.is_none_test(node):
            raise self._left(node, node.attr)
        if not self.module.is_boolean_test(node):
            self.analysis.note("GI768", CODES["GI768"].what)

    def _found(self, node: ast.expr, answer: Answer, what: str) -> None:
        """A test whether there is any; one in front of a test of what it holds says nothing more."""
        parent = self.module.scopes.parents[node]
        if (
            isinstance(parent, ast.BoolOp)
            and isinstance(parent.op, ast.And)
            and parent.values[-1] is not node
        ):
            following = parent.values[parent.values.index(node) + 1]
            if isinstance(following, ast.Attribute) and ast.dump(following.value) == ast.dump(node):
                self.analysis.edit(self.module.span(node)[0], self.module.span(following)[0], "")
                return
        self._write(node, answer, f"any({_FOUND[what]} for step in {{0}}.steps or [])")

    def _renamed(
        self, node: ast.expr, statement: ast.Assign, target: ast.Name, answer: Answer, what: str
    ) -> bool:
        """``metadata = response.candidates[0].grounding_metadata``: its uses read the response instead."""

        def follow(use: ast.expr, held: Answer) -> None:
            self._metadata(use, held, what)

        return self.reads.candidates.renamed(node, statement, answer, follow)

    # -- search suggestions

    def _entry_point(self, node: ast.Attribute, answer: Answer) -> None:
        parent = self.module.scopes.parents[node]
        if isinstance(parent, ast.Attribute) and parent.attr == "rendered_content":
            self._takes("suggestions", parent, answer)
        elif self.module.is_tested(node):
            self._takes("suggestions", node, answer)
        else:
            raise self._left(node, "search_entry_point")

    # -- sources

    def _elements(self, node: ast.expr, plan: Callable[[ast.Name], None]) -> None:
        """Follow each element of a list where a loop takes it."""
        if self.module.is_boolean_test(node):
            return
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.BoolOp() if self.reads.candidates.ways.falls_back(node):
                self._elements(parent, plan)
            case ast.For(target=ast.Name() as target) | ast.comprehension(target=ast.Name() as target):
                definition = self.module.scopes.definition_of[target]
                self.reads.check_reach(definition, target)
                for use in self.module.uses.get(definition, ()):
                    if self.module.reaching[use] != {definition}:
                        raise self._left(use, use.id)
                    plan(use)
            case ast.Call(func=ast.Name(id="enumerate"), args=[_, *_]):
                targets = getattr(self.module.scopes.parents[parent], "target", None)
                if not (isinstance(targets, ast.Tuple) and isinstance(targets.elts[-1], ast.Name)):
                    raise self._left(node, "grounding_chunks")
                for use in self.module.uses.get(self.module.scopes.definition_of[targets.elts[-1]], ()):
                    plan(use)
            case _:
                raise self._left(node, node.attr if isinstance(node, ast.Attribute) else "grounding_chunks")

    def _chunk(self, use: ast.Name) -> None:
        if self._is_probed(use):
            return
        name, kind = self.reads.candidates.ways.attribute(use)
        if name not in _KINDS:
            raise self._left(use, "grounding_chunks")
        self._kinds.add(name)
        field = self.module.scopes.parents[kind]
        if isinstance(field, ast.Attribute) and (name, field.attr) in _WORDS:
            self.analysis.edit(*self.module.span(field), f"{use.id}.{_WORDS[name, field.attr]}")
        elif self.module.is_tested(kind):
            self.analysis.edit(*self.module.span(kind), use.id)
        else:
            raise self._left(kind, f"grounding_chunks[...].{name}")

    def _is_probed(self, use: ast.Name) -> bool:
        """``hasattr(chunk, "web")``, which is true of every chunk."""
        call = self.module.scopes.parents[use]
        match call:
            case ast.Call(args=[first, ast.Constant(value=str() as name)]) if first is use and name in _KINDS:
                if self.module.infer.symbol(call.func) == "builtins.hasattr" and self.module.is_tested(call):
                    self._drop_probe(call, use)
                    return True
        return False

    def _drop_probe(self, call: ast.Call, use: ast.Name) -> None:
        """Take a test out that is always true; one that stands alone asks for the chunk instead."""
        tests = self.module.scopes.parents[call]
        start, end = self.module.span(call)
        if isinstance(tests, ast.BoolOp) and isinstance(tests.op, ast.And) and tests.values[-1] is not call:
            following = self.module.span(tests.values[tests.values.index(call) + 1])[0]
            if self.module.text[end:following].split() == ["and"]:
                self.analysis.edit(start, following, "")
                return
        self.analysis.edit(start, end, use.id)

    def _page(self, use: ast.Name) -> None:
        read = self.module.scopes.parents[use]
        if not (isinstance(read, ast.Attribute) and read.attr == "retrieved_url"):
            raise self._left(use, "url_metadata")
        self.analysis.edit(*self.module.span(read), f"{use.id}.url")

    def finish(self, value: ast.expr | None) -> None:
        """Plan the lists: each is collected once, right after the call."""
        for word, found in self._found_by.items():
            form = {"queries": _QUERIES, "suggestions": _SUGGESTIONS, "pages": _PAGES}.get(word, _SOURCES)
            if word == "sources":
                kinds = {_KINDS[kind] for kind in self._kinds} or {_KINDS["web"]}
                if len(kinds) > 1:
                    raise self._left(found[0][0], "grounding_chunks")
                form = form.format("{0}", *kinds)
                self.analysis.note("GI767", CODES["GI767"].what)
                self.analysis.unsafe = True
            self._collect(value, found, word, form)

    def _collect(
        self, value: ast.expr | None, found: list[tuple[ast.expr, Answer]], word: str, form: str
    ) -> None:
        statement = self.module.scopes.parents[value] if value is not None else None
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        made = self.module.scopes.definition_of[target] if isinstance(target, ast.Name) else None
        by_holder: dict[Definition, list[ast.expr]] = {}
        for node, answer in found:
            root = answer.response
            definitions = self.module.reaching[root] if isinstance(root, ast.Name) else frozenset()
            (holder,) = definitions if len(definitions) == 1 else (None,)
            if (
                holder is None
                or (holder is not made and holder.how is not Binding.PARAMETER)
                or self.module.scopes.scope_of(root) is not holder.scope
                or f"{holder.name}_{word}" in self.module.identifiers
            ):
                raise self._left(node, node.attr if isinstance(node, ast.Attribute) else word)
            by_holder.setdefault(holder, []).append(node)
            start = answer.start if answer.prefix else self.module.span(node)[0]
            self.analysis.edit(start, self.module.span(node)[1], f"{holder.name}_{word}")
        for holder, nodes in by_holder.items():
            source = form.format(holder.name).replace("    ", self.module.indent_unit)
            line = f"{holder.name}_{word} = " + source.replace('"', self.module.quote)
            if holder is made and value is not None:
                set_after(self.reads, value, line)
            elif not set_before(self.reads, holder, nodes, line):
                raise self._left(nodes[0], nodes[0].attr if isinstance(nodes[0], ast.Attribute) else word)
