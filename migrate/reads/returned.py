"""Responses that a function of the file returns: its callers read them, and are rewritten together with it."""

from __future__ import annotations

import ast
import os
from typing import TYPE_CHECKING

from migrate.bind.closed import has_foreign_base, named_by
from migrate.bind.types import Form
from migrate.reads.delivery import Delivery, handed_on, returned_by
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class ReturnedReads:
    """Follows a response to the callers of the functions that return it."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module
        self._seen: set[tuple[_Function, int | None]] = set()

    def follow(self, node: ast.expr, statement: ast.Return) -> bool:
        """Plan the reads of what ``statement`` returns, where that is ``node`` or a tuple that holds it.

        False where other files may call the function, or it is not certain that all its callers get a response.
        """
        function = self.module.scopes.function_of(statement)
        if function is None or self._is_generator(function):
            return False
        other = named_by(self.module, function)
        if other is not None:
            raise LeftError(
                "GI511",
                f"`{function.name}` returns the response, and {os.path.basename(other)} names it, too, so its readers "
                "may be there.",
            )
        handed = self._handed_on(function)
        if not self.reads.passed.is_closed(function, handed) or self._is_hook(function):
            return False
        index = statement.value.elts.index(node) if isinstance(statement.value, ast.Tuple) else None
        if function.returns is not None and not self.reads.annotated.of_response(function.returns, index):
            raise LeftError(
                "GI523",
                f"The annotation on line {function.returns.lineno} names what `{function.name}` returns; drop it and "
                "run again.",
            )
        if not all(self._is_same(value, node, index) for value in self._values(function)):
            return False
        if (function, index) in self._seen:
            return True
        self._seen.add((function, index))
        self.reads.analysis.definitions.add(self.module.scopes.definition_of[function])
        awaitable = isinstance(function, ast.AsyncFunctionDef)
        for call in self.module.infer.calls_of.get(function.name, ()):
            if self._calls(call, function):
                self._arrives(returned_by(self.module, call, awaitable=awaitable), function, index)
        for name in handed:
            self._arrives(handed_on(self.module, name, awaitable=awaitable), function, index)
        return True

    def _handed_on(self, function: _Function) -> list[ast.Name]:
        """Where the function itself is handed on, to a thread or a helper: names that certainly mean it."""
        names = (node for node in self.module.scopes.parents if isinstance(node, ast.Name))
        return [
            node
            for node in names
            if node.id == function.name
            and isinstance(node.ctx, ast.Load)
            and not self._is_called(node)
            and {one.node for one in self.module.infer.of(node)} == {function}
        ]

    def _is_called(self, node: ast.Name) -> bool:
        parent = self.module.scopes.parents[node]
        return isinstance(parent, ast.Call) and parent.func is node

    def _calls(self, call: ast.Call, function: _Function) -> bool:
        """Whether ``call`` calls the function; raises `LeftError` where it may call another one as well."""
        found = self.module.infer.of(call.func)
        called = {one.node for one in found}
        if called == {function}:
            return True
        if function in called or any(one.form is Form.UNKNOWN for one in found):
            raise LeftError(
                "GI511",
                f"`{ast.unparse(call.func)}` on line {call.lineno} may be another function than the one that returns "
                "the response.",
            )
        return False

    def _is_hook(self, function: _Function) -> bool:
        """Whether a class of a library may call the method, since it is one of its base classes."""
        owner = self.module.scopes.parents[function]
        return isinstance(owner, ast.ClassDef) and has_foreign_base(self.module, owner)

    def _is_generator(self, function: _Function) -> bool:
        return bool(self.module.infer.classes.yielded(function)) or any(
            isinstance(node, ast.Yield | ast.YieldFrom) and self.module.scopes.function_of(node) is function
            for node in ast.walk(function)
        )

    def _values(self, function: _Function) -> list[ast.expr]:
        return self.module.infer.classes.returned(function)

    def _is_same(self, value: ast.expr, node: ast.expr, index: int | None) -> bool:
        """Whether what a ``return`` gives is a response at the same place, or ``None``."""
        if isinstance(value, ast.Constant) and value.value is None:
            return True
        if index is not None:
            if not (isinstance(value, ast.Tuple) and index < len(value.elts)):
                return False
            if any(isinstance(one, ast.Starred) for one in value.elts):
                return False
            value = value.elts[index]
            if isinstance(value, ast.Constant) and value.value is None:
                return True
        return value is node or self.reads.made_by_sites(value)

    def _arrives(self, delivery: Delivery, function: _Function, index: int | None) -> None:
        """Plan the reads of what the function returns, where that arrives."""
        self.reads.raised += delivery.raised
        self.reads.analysis.definitions |= delivery.definitions
        if index is None:
            for value in delivery.single:
                self.reads.use(value, "response")
            for value in delivery.several:
                self.reads.use(value, "responses")
            for target in delivery.unpacked:
                self.reads.defined(target, "response")
            return
        for value in (*delivery.single, *delivery.several, *delivery.unpacked):
            name = self._unpacked(value, index) if value in delivery.single else None
            if name is None:
                raise LeftError(
                    "GI511",
                    f"What `{function.name}` returns is not unpacked into variables on line {value.lineno}.",
                )
            self.reads.defined(name, "response")

    def _unpacked(self, value: ast.expr, index: int) -> ast.Name | None:
        assigned = self.module.scopes.parents[value]
        targets = assigned.targets[0] if isinstance(assigned, ast.Assign) else None
        if isinstance(targets, ast.Tuple) and not any(isinstance(one, ast.Starred) for one in targets.elts):
            target = targets.elts[index]
            return target if isinstance(target, ast.Name) else None
        return None
