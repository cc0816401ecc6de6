"""What a loop reads of its chunks: text, usage, and tests for whether there is any.

A chunk with text is an event with a text delta, and the usage of the last chunk is that of the last event. Anything
else that is done with a chunk (it is kept, passed on, or its parts are walked) leaves the site as it is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import UnionType

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.rules.rule import LeftError

_AND = re.compile(r"\s*and\s*")
_HANDED = {
    ast.Return: "is returned",
    ast.Yield: "is yielded",
    ast.Call: "is passed to a function",
    ast.keyword: "is passed to a function",
    ast.FormattedValue: "is printed whole",
}


@dataclass
class Chunks:
    """The reads of one loop variable; raises `LeftError` for those without a native form."""

    module: Module
    definition: Definition
    uses: Sequence[ast.Name]
    texts: list[ast.expr] = field(default_factory=list)
    """Expressions that are the chunk's text: ``chunk.text``, ``getattr(chunk, "text", None)``."""
    usages: list[ast.expr] = field(default_factory=list)
    """Expressions that are the chunk's usage."""
    tested: list[ast.Name] = field(default_factory=list)
    """``chunk`` where only its truth matters."""
    probes: list[ast.Call] = field(default_factory=list)
    """``hasattr(chunk, "text")``, which is always true."""

    def __post_init__(self) -> None:
        for use in self.uses:
            if self.module.reaching[use] != {self.definition}:
                raise LeftError(
                    "GI513", f"`{use.id}` on line {use.lineno} can also hold something else than a chunk."
                )
            self._check_time(use)
            self._use(use)

    def _check_time(self, use: ast.Name) -> None:
        """A function in the loop may run when the variable holds a later chunk, or an event that is none."""
        for parent in self.module.scopes.ancestors(use):
            if parent is self.definition.scope.node:
                return
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                raise LeftError(
                    "GI511",
                    f"`{use.id}` is read in a function of its own on line {use.lineno}, which may run after the loop.",
                )

    def _use(self, use: ast.Name) -> None:
        parent = self.module.scopes.parents[use]
        match parent:
            case ast.Attribute(attr="text", ctx=ast.Load()):
                self.texts.append(parent)
            case ast.Attribute(attr="usage_metadata", ctx=ast.Load()):
                self.usages.append(parent)
            case ast.Attribute():
                raise LeftError(
                    "GI512",
                    f"`{use.id}.{parent.attr}` is read on line {parent.lineno}; in a stream only `text` and "
                    "`usage_metadata` have a native form here yet.",
                )
            case ast.Call() if self._probe(use, parent):
                return
            case ast.Compare() if _compares_with(parent, use, ast.Is | ast.IsNot):
                self.tested.append(use)
            case _ if self.module.is_tested(use):
                self.tested.append(use)
            case _:
                how = _HANDED.get(type(parent), "is kept or passed on")
                raise LeftError(
                    "GI511",
                    f"The chunk {how} on line {use.lineno}, where its readers are not in sight; hand on its text.",
                )

    def _probe(self, use: ast.Name, call: ast.Call) -> bool:
        function = self.module.infer.symbol(call.func)
        if function not in ("builtins.hasattr", "builtins.getattr") or call.keywords:
            return False
        match call.args:
            case [first, ast.Constant(value="text" | "usage_metadata" as name), *default] if first is use:
                if function == "builtins.hasattr":
                    self.probes.append(call)
                    return True
                if default and _is_falsy(default[0]):
                    (self.texts if name == "text" else self.usages).append(call)
                    return True
        return False

    # -- tests

    def text_guard(self, test: ast.expr) -> ast.expr | None:
        """The last of the operands at the head of ``test`` that say that there is a text; ``None`` without any."""
        return self._guard(test, self.says_text, self._says_chunk)

    def usage_guard(self, test: ast.expr) -> ast.expr | None:
        """The same for the usage."""
        return self._guard(
            test, lambda node: node in self.usages or self._not_none(node, self.usages), self._says_chunk
        )

    def _guard(
        self, test: ast.expr, says: Callable[[ast.expr], bool], also: Callable[[ast.expr], bool]
    ) -> ast.expr | None:
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        last: ast.expr | None = None
        if self.module.span(values[0])[0] != self.module.span(test)[0]:
            return None
        for index, value in enumerate(values):
            if index and not self._joined(values[index - 1], value):
                break
            if says(value):
                last = value
            elif not also(value):
                break
        return last

    def lacks_text(self, test: ast.expr) -> bool:
        """Whether ``test`` is true for chunks without text and for nothing else."""
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or) else [test]
        strong = False
        for value in values:
            match value:
                case ast.UnaryOp(op=ast.Not(), operand=operand) if self.says_text(operand):
                    strong = True
                case ast.UnaryOp(op=ast.Not(), operand=operand) if self._says_chunk(operand):
                    continue
                case ast.UnaryOp(op=ast.Not(), operand=ast.BoolOp() as operand):
                    last = self.text_guard(operand)
                    if last is not operand.values[-1]:
                        return False
                    strong = True
                case ast.Compare() if any(
                    _compares_with(value, text, ast.Is | ast.Eq) for text in self.texts
                ):
                    strong = True
                case ast.Compare() if any(_compares_with(value, name, ast.Is) for name in self.tested):
                    continue
                case _:
                    return False
        return strong

    def says_text(self, node: ast.expr) -> bool:
        """Whether ``node`` is true just where the chunk has text."""
        return node in self.texts or self._not_none(node, self.texts)

    def _says_chunk(self, node: ast.expr) -> bool:
        """Whether ``node`` is true for every chunk."""
        return node in self.tested or node in self.probes or self._not_none(node, self.tested)

    def _not_none(self, node: ast.expr, values: Sequence[ast.expr]) -> bool:
        return isinstance(node, ast.Compare) and any(
            _compares_with(node, value, ast.IsNot | ast.NotEq) for value in values
        )

    def _joined(self, left: ast.expr, right: ast.expr) -> bool:
        """Whether nothing but ``and`` stands between two operands."""
        between = self.module.text[self.module.span(left)[1] : self.module.span(right)[0]]
        return _AND.fullmatch(between) is not None

    # -- what happens without text

    def check_textless(self) -> None:
        """Raise `LeftError` where something is done for chunks without text, which no event stands for."""
        for text in self._text_values():
            node: ast.expr = text
            parent = self.module.scopes.parents[node]
            absent = False
            while True:
                if (isinstance(parent, ast.Compare) and _compares_with(parent, node, ast.Is | ast.Eq)) or (
                    isinstance(parent, ast.UnaryOp) and isinstance(parent.op, ast.Not)
                ):
                    absent = not absent
                elif not (
                    isinstance(parent, ast.BoolOp)
                    or (
                        isinstance(parent, ast.Compare)
                        and _compares_with(parent, node, ast.IsNot | ast.NotEq)
                    )
                ):
                    break
                if isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.Or) and not absent:
                    self._check_default(parent, node)
                    break
                node, parent = parent, self.module.scopes.parents[parent]
            if isinstance(parent, ast.If | ast.IfExp) and parent.test is node:
                self._check_branch(parent, absent=absent)

    def _text_values(self) -> list[ast.expr]:
        """The texts, and the uses of variables that hold one."""
        found = list(self.texts)
        for text in self.texts:
            node: ast.expr = text
            parent = self.module.scopes.parents[node]
            while isinstance(parent, ast.BoolOp) and parent.values[0] is node:
                node, parent = parent, self.module.scopes.parents[parent]
            target = None
            if isinstance(parent, ast.Assign) and len(parent.targets) == 1:
                target = parent.targets[0]
            elif isinstance(parent, ast.NamedExpr):
                target = parent.target
                found.append(parent)
            if isinstance(target, ast.Name):
                definition = self.module.scopes.definition_of[target]
                found += [
                    use
                    for use in self.module.uses.get(definition, ())
                    if self.module.reaching[use] == {definition}
                ]
        return found

    def _check_default(self, node: ast.BoolOp, text: ast.expr) -> None:
        for value in node.values[node.values.index(text) + 1 :]:
            if not _is_falsy(value):
                self._textless(value)

    def _check_branch(self, node: ast.If | ast.IfExp, *, absent: bool) -> None:
        if isinstance(node, ast.IfExp):
            other = node.body if absent else node.orelse
            if not _is_falsy(other):
                self._textless(other)
            return
        for statement in node.body if absent else node.orelse:
            if isinstance(statement, ast.If) and self.usage_guard(statement.test) is not None:
                continue
            if not isinstance(statement, ast.Pass | ast.Continue):
                self._textless(statement)

    def _textless(self, node: ast.stmt | ast.expr) -> None:
        raise LeftError(
            "GI542", f"Line {node.lineno} does something for chunks without text, which no event stands for."
        )


def _compares_with(node: ast.Compare, value: ast.expr, operators: UnionType | type[ast.cmpop]) -> bool:
    """Whether ``node`` compares ``value`` with ``None`` or an empty text by one of ``operators``."""
    return (
        node.left is value
        and len(node.ops) == 1
        and isinstance(node.ops[0], operators)
        and _is_falsy(node.comparators[0])
    )


def _is_falsy(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in (None, "")
