"""Writes the pieces of collected lists, each where it is put in."""

from __future__ import annotations

import ast
from typing import Any

from migrate.bind.module import Module
from migrate.collected.crossing import Function
from migrate.collected.made import List, Made
from migrate.collected.turn_reads import TurnRead, asked_before
from migrate.edit.comments import with_comments
from migrate.edit.layout import Block, Layout
from migrate.edit.rope import Rope, Slice
from migrate.literal import Hole, Lowering, Splice, spliced
from migrate.rules.rule import Analysis, LeftError

_PLAIN = frozenset(("builtins.dict", "builtins.list", "typing.Dict", "typing.List"))


class CollectedWriter:
    """Plans the edits of the collected lists that one call sends."""

    def __init__(self, module: Module, analysis: Analysis) -> None:
        self.module = module
        self.analysis = analysis
        self.bare = Lowering(module, analysis.imports, comments=False)
        self._written: set[int] = set()

    def write(self, one: List) -> None:
        """Plan all edits of a list and of the lists that go into it."""
        if id(one) in self._written:
            return
        self._written.add(id(one))
        for inner in one.links.lists:
            self.write(inner)
        for definition in one.found.definitions:
            function = definition.node
            whole = self.module.scopes.definition_of.get(function) is definition
            if isinstance(function, Function) and whole:
                self._annotate(function.returns)
            else:
                self._annotate(definition.annotation)
        for annotation in one.found.annotations:
            self._annotate(annotation)
        if one.found.public:
            self.analysis.unsafe = True
            self.analysis.note("GI774", f"`{one.found.name}` gives or takes contents of the new API.")
        for made in one.made:
            self._piece(made, steps=one.steps)
        for read in one.found.reads:
            self._read(read, [other.node for other in one.found.reads])

    def _read(self, read: TurnRead, reads: list[ast.expr]) -> None:
        if read.shown:
            self.analysis.unsafe = True
            self.analysis.note(
                "GI709", f"The result of a function is shown on line {read.node.lineno}; it looks different."
            )
        before = asked_before(self.module, read.node)
        if before is not None and before.node in reads and not read.behind:
            self.analysis.edit(self.module.span(before.operand)[1], self.module.span(before.repeated)[1], "")
        else:
            self.analysis.edit(self.module.span(read.use)[1], self.module.span(read.node)[1], read.behind)

    def _piece(self, made: Made, *, steps: bool) -> None:
        if made.lifter is not None:
            self.analysis.consumed |= made.lifter.consumed
        if made.asks_role:
            self.analysis.note(
                "GI734", f"Line {made.piece.node.lineno} sends every role but `model` as the user's."
            )
        value = made.value
        if isinstance(value, Splice):
            if not made.piece.spread and not value.single:
                self._spread(made, value)
            return
        if made.is_item:
            value = [{"type": "user_input", "content": [value]}] if steps else [value]
        value = spliced(value)
        if isinstance(value, Hole):
            self._spread(made, Splice(value, steps=True))
        elif len(value) == 1:
            self._replace(made, value[0])
        elif isinstance(made.piece.call, ast.Call) and self._is_append(made.piece.call):
            self._extend(made.piece.call, value, made.lifted)
        else:
            raise LeftError(
                "GI509",
                f"The turn on line {made.piece.node.lineno} becomes several steps; append it by itself.",
            )

    def _replace(self, made: Made, value: Any) -> None:
        self._place(made.piece.node, with_comments(self.bare.lower(value), made.lifted))

    def _place(self, node: ast.expr, value: Rope | Block) -> None:
        """Put ``value`` where ``node`` stands, on its line where both it and what follows fit."""
        start, end = self.module.span(node)
        if isinstance(value, Block):
            behind = self.module.text[end:].split("\n", 1)[0]
            column = start - self.module.line_start(start) + len(behind.rstrip("\r"))
            value = Layout(self.module).fitted(value, self.module.indent_at(start), column)
        self.analysis.edit(start, end, value)

    def _spread(self, made: Made, splice: Splice) -> None:
        """Put all elements of a list where one turn was put in."""
        start, end = self.module.span(made.piece.node)
        before, _, after = splice.template.partition("{}")
        source = Slice(splice.hole.region.start, splice.hole.region.end)
        call = made.piece.call
        if call is None:
            self.analysis.edit(start, end, f"*{before}", (source,), after)
            return
        self._rename(call, made.piece.node)
        if before.startswith("("):
            before, after = before[1:], after[:-1]
        self.analysis.edit(start, end, before, (source,), after)

    def _extend(self, call: ast.Call, steps: list[Any], lifted: Any) -> None:
        self._rename(call, call.args[-1])
        self._place(call.args[-1], with_comments(self.bare.lower(steps), lifted))

    def _rename(self, call: ast.Call, node: ast.expr) -> None:
        if not self._is_append(call):
            raise LeftError(
                "GI509", f"The turn on line {node.lineno} becomes several steps; append it instead."
            )
        _, end = self.module.span(call.func)
        self.analysis.edit(end - len("append"), end, "extend")

    @staticmethod
    def _is_append(call: ast.Call) -> bool:
        return isinstance(call.func, ast.Attribute) and call.func.attr == "append"

    def _annotate(self, annotation: ast.expr | None) -> None:
        """``contents: list[types.Content] = []`` names a type of the old API."""
        if annotation is None or self.module.infer.symbol(annotation) in _PLAIN:
            return
        if isinstance(annotation, ast.Subscript):
            inner = annotation.slice
            names = {node.id for node in ast.walk(inner) if isinstance(node, ast.Name)}
            if names <= {"Any", "dict", "Dict", "str"} and names != {"str"}:
                return
        match annotation:
            case ast.BinOp(op=ast.BitOr(), left=left, right=ast.Constant(value=None)):
                return self._annotate(left)
            case ast.Subscript(slice=inner) if (
                self.module.infer.symbol(annotation.value) == "typing.Optional"
            ):
                return self._annotate(inner)
        alone = self.module.infer.symbol(annotation).startswith("google.genai.types.")
        kind = "dict[str, Any]" if alone else "list[dict[str, Any]]"
        self.analysis.edit(*self.module.span(annotation), kind)
        self.analysis.imports.add("typing:Any")
