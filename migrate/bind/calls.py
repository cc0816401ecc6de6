"""Which calls of a file reach which of its functions, and what they pass."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from migrate.bind.builtin_types import GIVEN_TEXT, OF_BYTES_TOO, STRING_METHODS, TEXT_METHODS
from migrate.bind.classes import decorated
from migrate.bind.scopes import Definition
from migrate.bind.types import STR, UNKNOWN, Types

if TYPE_CHECKING:
    from migrate.bind.infer import Inference

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Calls:
    """The calls of one module by the last word of what they call."""

    def __init__(self, infer: Inference) -> None:
        self.infer = infer
        self.parents = infer.scopes.parents
        self.by_name: dict[str, list[ast.Call]] = {}
        for node in self.parents:
            if isinstance(node, ast.Call):
                match node.func:
                    case ast.Name(id=name) | ast.Attribute(attr=name):
                        self.by_name.setdefault(name, []).append(node)

    def may_call(self, call: ast.Call, function: ast.AST) -> bool:
        """Whether ``call`` can be a call of this function of the file; methods are told by their name alone."""
        if isinstance(self.parents.get(function), ast.ClassDef):
            return isinstance(call.func, ast.Attribute)
        return any(t.node is function for t in self.infer.of(call.func))

    def passed(self, function: _Function, argument: ast.arg) -> Types:
        """Types the calls in this file pass for ``argument``; empty when there is none."""
        found: Types = frozenset()
        for value in self.given(function, argument):
            found |= self.infer.of(value) if value is not None else UNKNOWN
        found = found or self._fixture(function, argument)
        return found | self._elsewhere(function, argument) if found else found

    def _elsewhere(self, function: _Function, argument: ast.arg) -> Types:
        """Types that other files of the project pass."""
        found: Types = frozenset()
        project = self.infer.project
        if project is None or not self.infer.path:
            return found
        owner = self.parents.get(function)
        within = owner if isinstance(owner, ast.ClassDef) else None
        for one in project.callers.of(self.infer, function, within):
            if one is None:
                return UNKNOWN
            infer, call = one
            for value in self._values(call, function, argument):
                found |= infer.of(value) if value is not None else UNKNOWN
        return found

    def given(self, function: _Function, argument: ast.arg) -> Iterator[ast.expr | None]:
        """What the calls in this file pass for ``argument``; ``None`` for what ``*`` or ``**`` may hold."""
        for call in self._of(function):
            yield from self._values(call, function, argument)

    def _values(self, call: ast.Call, function: _Function, argument: ast.arg) -> Iterator[ast.expr | None]:
        """What one call passes, as `given` says it; nothing where it leaves the argument out."""
        bound = isinstance(self.parents.get(function), ast.ClassDef) and not decorated(
            function, "staticmethod"
        )
        positional = [*function.args.posonlyargs, *function.args.args]
        index = positional.index(argument) - (1 if bound else 0) if argument in positional else None
        value = next((k.value for k in call.keywords if k.arg == argument.arg), None)
        if value is None and index is not None and index < len(call.args):
            value = call.args[index]
        starred = any(isinstance(a, ast.Starred) for a in call.args)
        if starred or any(k.arg is None for k in call.keywords):
            yield None
        elif value is not None:
            yield value

    def count(self, function: _Function) -> int:
        """How many calls of a function there are in this file."""
        return sum(1 for _ in self._of(function))

    def _of(self, function: _Function) -> Iterator[ast.Call]:
        for call in self.by_name.get(function.name, ()):
            if self.may_call(call, function):
                yield call
        owner = self.parents.get(function)
        if function.name == "__init__" and isinstance(owner, ast.ClassDef):
            for maker in (owner, *self.infer.classes.heirs(owner)):
                for call in self.by_name.get(maker.name, ()):
                    if any(t.node is maker for t in self.infer.of(call.func)):
                        yield call

    def used_as_text(self, definition: Definition) -> bool:
        """Whether the program does with a value what can only be done with text, whatever the value comes from."""
        found = False
        for name in self.infer.uses.get(definition, ()):
            parent = self.parents.get(name)
            if isinstance(parent, ast.Call) and self.infer.symbol(parent.func) in (
                "builtins.isinstance",
                "builtins.type",
            ):
                return False
            if isinstance(parent, ast.Attribute):
                called = self.parents.get(parent)
                found = found or (
                    isinstance(called, ast.Call) and called.func is parent and self.of_text(called)
                )
            elif isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Add):
                found = found or any(
                    side is not name and self._is_text(side) for side in (parent.left, parent.right)
                )
        return found

    def of_text(self, call: ast.Call) -> bool:
        """Whether, of all that generateContent takes, only a text has the method that is called with such arguments."""
        if not isinstance(call.func, ast.Attribute):
            return False
        name, first = call.func.attr, call.args[0] if call.args else None
        if name in GIVEN_TEXT:
            return len(call.args) == GIVEN_TEXT[name] and first is not None and self._is_text(first)
        return name in TEXT_METHODS and (first is None or name not in OF_BYTES_TOO or self._is_text(first))

    def gives_text(self, call: ast.Call) -> bool:
        """As `of_text`, for the methods that give a text."""
        return (
            isinstance(call.func, ast.Attribute) and call.func.attr in STRING_METHODS and self.of_text(call)
        )

    def _is_text(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Tuple):
            return all(map(self._is_text, node.elts))
        return self.infer.of(node) == STR

    def _fixture(self, function: _Function, argument: ast.arg) -> Types:
        """What pytest passes: the value of the fixture that has the argument's name."""
        if not (function.name.startswith("test") or decorated(function, "fixture")):
            return frozenset()
        for definition in self.infer.scopes.module.definitions.get(argument.arg, ()):
            node = definition.node
            if isinstance(node, _Function) and node is not function and decorated(node, "fixture"):
                return self.infer.results.handed_out(node)
        return frozenset()
