"""Follows a stream of chunks to the loops over it, whose bodies then read events.

The stream may go through local names. Where it is returned, passed on or kept, its loops are not in sight, and the
site is left as it is.
"""

from __future__ import annotations

import ast

from migrate.arguments import Arguments
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE
from migrate.reads.chunk_join import ChunkJoin
from migrate.reads.chunk_loop import ChunkLoop
from migrate.reads.chunk_parts import ChunkParts, reads_parts
from migrate.reads.follow import Reads
from migrate.rules.rule import Analysis, Context, LeftError

_HANDED = {
    ast.Return: "is returned",
    ast.Yield: "is yielded",
    ast.YieldFrom: "is yielded",
    ast.Call: "is passed to a function",
    ast.keyword: "is passed to a function",
    ast.Starred: "is unpacked",
    ast.Lambda: "is returned by a lambda",
    ast.Attribute: "is used in another way than by a loop",
}


class StreamReads:
    """The loops over one stream."""

    def __init__(
        self, context: Context, analysis: Analysis, arguments: Arguments, keeps_id: str = ""
    ) -> None:
        self.context = context
        self.module = context.module
        self.analysis = analysis
        self.arguments = arguments
        self.reads = Reads(context, analysis, arguments)
        self._seen: set[Definition] = set()
        self._loops = 0
        self.keeps_id = keeps_id
        """What is set to the id of the interaction when the answer is complete; empty for nothing."""

    def follow(self, node: ast.expr) -> None:
        """Plan every loop over the stream that ``node`` evaluates to; raises `LeftError`."""
        if self.arguments.answers_enum:
            raise LeftError(
                "GI512", "The answer is one word of an enum, which comes in pieces of a JSON string instead."
            )
        self._use(node, node)
        if not self._loops:
            raise LeftError(
                "GI512",
                f"Nothing reads the stream made on line {node.lineno}, so generateContent is not even asked.",
            )

    # -- where the stream goes

    def _use(self, node: ast.expr, made: ast.expr) -> None:
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.For() | ast.AsyncFor() if parent.iter is node:
                self._check_handlers(made, parent)
                self._check_order(made, parent)
                kind = ChunkParts if reads_parts(parent) else ChunkLoop
                kind(self.context, self.analysis, self.reads, parent, self.keeps_id).plan()
                self._loops += 1
            case ast.comprehension() if parent.iter is node and self.keeps_id:
                raise LeftError(
                    "GI534",
                    f"The next turn needs the id of this one, but the stream is read by an expression on line "
                    f"{node.lineno}; read it in a loop and run again.",
                )
            case ast.comprehension() if parent.iter is node:
                self._check_handlers(made, parent)
                ChunkJoin(self.module, self.analysis, self.reads, parent).plan()
                self._loops += 1
            case ast.Assign() if parent.value is node:
                for target in parent.targets:
                    if not isinstance(target, ast.Name):
                        raise LeftError(
                            "GI511",
                            f"The stream is kept in `{ast.unparse(target)}` on line {parent.lineno}, where its loops "
                            "are not in sight.",
                        )
                    self._defined(target, made)
            case ast.AnnAssign():
                raise LeftError(
                    "GI523",
                    f"The annotation on line {parent.lineno} names a type of the old API; drop it and run again.",
                )
            case ast.NamedExpr() if parent.value is node:
                self._defined(parent.target, made)
                self._use(parent, made)
            case ast.Delete():
                return
            case ast.Expr():
                return
            case _ if self.module.is_tested(node):
                return
            case ast.Call() if self._printed(node, parent):
                return
            case ast.Call() if node in parent.args and self._is_enumerate(parent):
                raise LeftError(
                    "GI512",
                    f"The chunks are counted on line {node.lineno}; events are cut in another way. Count what you use "
                    "of them in the loop.",
                )
            case _:
                raise LeftError(
                    "GI511",
                    f"The stream {_HANDED.get(type(parent), 'is kept or passed on')} on line {node.lineno}, where its "
                    "loops are not in sight.",
                )

    def _is_enumerate(self, call: ast.Call) -> bool:
        return self.module.infer.symbol(call.func) == "builtins.enumerate"

    def _printed(self, node: ast.expr, call: ast.Call) -> bool:
        if self.module.infer.symbol(call.func) != "builtins.print" or node not in call.args:
            return False
        self.analysis.note(
            "GI709", f"The stream itself is printed on line {node.lineno}; it looks different."
        )
        self.analysis.unsafe = True
        return True

    def _defined(self, target: ast.Name, made: ast.expr) -> None:
        definition = self.module.scopes.definition_of[target]
        if definition in self._seen:
            return
        self._seen.add(definition)
        if definition.scope.is_class:
            raise LeftError("GI511", f"The stream becomes a class attribute on line {target.lineno}.")
        self.reads.check_reach(definition, target)
        self.analysis.defined.add(definition)
        for use in self.module.uses.get(definition, ()):
            self._check_other_definitions(use, definition)
            self._use(use, made)

    def _check_other_definitions(self, use: ast.Name, definition: Definition) -> None:
        for other in self.module.reaching[use] - {definition}:
            if other.how is Binding.DELETE or self.module.infer.of_definition(other) == NONE:
                continue
            value = other.value.value if isinstance(other.value, ast.Await) else other.value
            if value in self.context.streams:
                self.analysis.definitions.add(other)
                continue
            raise LeftError(
                "GI513",
                f"`{use.id}` on line {use.lineno} can also hold another value, set on line "
                f"{getattr(other.node, 'lineno', use.lineno)}.",
            )

    # -- when the request is sent

    def _check_order(self, made: ast.expr, loop: ast.AST) -> None:
        """The next turn of a chat is asked for when this one has been read, so it is read at once."""
        if self.keeps_id and self.module.scopes.parents[made] is not loop and not self._follows(made, loop):
            raise LeftError(
                "GI534",
                f"The stream made on line {made.lineno} is not read at once, but the next turn needs its id.",
            )

    def _check_handlers(self, made: ast.expr, loop: ast.AST) -> None:
        """generateContent is asked when the loop starts, Interactions when the stream is made: so are errors raised."""
        around = list(self.module.scopes.ancestors(made))
        child = loop
        for parent in self.module.scopes.ancestors(loop):
            if (
                isinstance(parent, ast.Try | ast.TryStar)
                and child in parent.body
                and parent.handlers
                and not (parent in around and self._in_body(made, parent))
            ):
                raise LeftError(
                    "GI543",
                    f"The stream made on line {made.lineno} is asked for there, and no longer in the `try` on line "
                    f"{parent.lineno}; make it inside that.",
                )
            child = parent
        if self.module.scopes.parents[made] is not loop and not self._follows(made, loop):
            self.analysis.note(
                "GI714", f"The request is sent on line {made.lineno}, before the loop over the answer starts."
            )

    def _in_body(self, node: ast.AST, around: ast.Try | ast.TryStar) -> bool:
        child = node
        for parent in self.module.scopes.ancestors(node):
            if parent is around:
                return child in around.body
            child = parent
        return False

    def _follows(self, made: ast.expr, loop: ast.AST) -> bool:
        """Whether the loop is the next statement after the one that makes the stream."""
        first, second = self.module.scopes.statement_of(made), self.module.scopes.statement_of(loop)
        if first is second:
            return True
        for _, block in ast.iter_fields(self.module.scopes.parents[first]):
            if isinstance(block, list) and first in block and second in block:
                return bool(block.index(second) == block.index(first) + 1)
        return False
