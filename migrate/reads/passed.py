"""Responses passed to a function of the same file: its parameter is read like any other variable.

That is right only when every call in sight passes the response of a call that is rewritten, too, and no other file
can call the function.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from migrate.bind.scopes import Definition
from migrate.bind.types import RESPONSE, Form
from migrate.rules.rule import LeftError

if TYPE_CHECKING:
    from migrate.reads.follow import Reads

_Function = ast.FunctionDef | ast.AsyncFunctionDef


class PassedReads:
    """Follows a response into the functions it is passed to."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self.module = reads.module

    def parameter(self, node: ast.expr) -> Definition | None:
        """The parameter that takes the response ``node``; the calls whose responses others pass become partners."""
        return self.parameter_of(node, self._responses)

    def parameter_of(
        self, node: ast.expr, sites_of: Callable[[ast.expr], frozenset[ast.AST]]
    ) -> Definition | None:
        """The parameter that takes ``node``, where it is certain which function is called and who else calls it.

        ``sites_of`` gives the calls that the value of an expression comes from, and nothing for a value of another
        kind; those of other callers become partners of this site.
        """
        parent = self.module.scopes.parents[node]
        call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
        if not isinstance(call, ast.Call):
            return None
        function = self._function(call)
        if function is None or not self.is_closed(function):
            return None
        argument = self._argument(function, call, node)
        if argument is None or argument.annotation is not None:
            return None
        for other in self.module.infer.calls_of.get(function.name, ()):
            if self.module.infer.calls(other, function) and not self._passes(
                function, other, argument, sites_of
            ):
                raise LeftError(
                    "GI513",
                    f"`{function.name}` also gets something else than the response of a rewritten call on line "
                    f"{other.lineno}.",
                )
        return self.module.scopes.definition_of[argument]

    def taking(self, node: ast.expr) -> ast.arg | None:
        """The parameter of a function of this file that takes ``node``, whoever else may call it."""
        parent = self.module.scopes.parents[node]
        call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
        function = self._function(call) if isinstance(call, ast.Call) and call.func is not node else None
        if function is None or not isinstance(call, ast.Call):
            return None
        return self._argument(function, call, node)

    def _function(self, call: ast.Call) -> _Function | None:
        found = self.module.infer.of(call.func)
        if len(found) != 1:
            return None
        (only,) = found
        if only.form is not Form.FUNCTION or only.node not in self.module.scopes.parents:
            return None
        return only.node if isinstance(only.node, ast.FunctionDef | ast.AsyncFunctionDef) else None

    def is_closed(self, function: _Function) -> bool:
        """Whether every call of a function of this file is in sight."""
        return self._is_private(function) and self._only_called(function) and self.named_by(function) is None

    def named_by(self, function: _Function) -> str | None:
        """Another file of the project that has the name of a private function, so that it may call it."""
        project, path = self.module.infer.project, self.module.source.path
        owner = self.module.scopes.parents[function]
        local = not (self.module.scopes.scope_of(function).is_module or isinstance(owner, ast.ClassDef))
        if project is None or local or not function.name.startswith("_"):
            return None
        return next(iter(project.files_naming(path, function.name)), None)

    def _is_private(self, function: _Function) -> bool:
        """Whether other files have no business calling it: a leading underscore, a local function, or a script."""
        if function.name.startswith("_") and not function.name.startswith("__"):
            return True
        if not self.module.scopes.scope_of(function).is_module:
            return not isinstance(self.module.scopes.parents[function], ast.ClassDef)
        return self.module.is_script

    def _only_called(self, function: _Function) -> bool:
        """Whether the function is named only to be called, and no subclass or decorator stands in between."""
        if any(not _is_plain(decorator) for decorator in function.decorator_list):
            return False
        for node in self.module.scopes.parents:
            named = (
                isinstance(node, ast.Name) and node.id == function.name and isinstance(node.ctx, ast.Load)
            ) or (isinstance(node, ast.Attribute) and node.attr == function.name)
            if named:
                parent = self.module.scopes.parents[node]
                if not (isinstance(parent, ast.Call) and parent.func is node):
                    return False
            if self._names_in_words(node, function):
                return False
        return True

    def _names_in_words(self, node: ast.AST, function: _Function) -> bool:
        """Whether ``node`` names the function in a string, or may name a method by one that is put together."""
        match node:
            case ast.Constant(value=str() as words):
                return words.rpartition(".")[2] == function.name
            case ast.Call(func=called, args=[_, name, *_]) if not isinstance(name, ast.Constant):
                method = isinstance(self.module.scopes.parents[function], ast.ClassDef)
                return method and self.module.infer.symbol(called) in ("builtins.getattr", "builtins.setattr")
        return False

    def _argument(self, function: _Function, call: ast.Call, node: ast.expr) -> ast.arg | None:
        """The parameter that ``node`` is passed for."""
        for keyword in call.keywords:
            if keyword.value is node:
                names = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
                return next((argument for argument in names if argument.arg == keyword.arg), None)
        if any(isinstance(argument, ast.Starred) for argument in call.args):
            return None
        positional = [*function.args.posonlyargs, *function.args.args]
        index = call.args.index(node) + self._receivers(function, positional)
        return positional[index] if index < len(positional) else None

    def _receivers(self, function: _Function, positional: list[ast.arg]) -> int:
        method = isinstance(self.module.scopes.parents.get(function), ast.ClassDef)
        return (
            1
            if method and positional and self.module.infer.classes.is_receiver(function, positional[0])
            else 0
        )

    def _passes(
        self,
        function: _Function,
        call: ast.Call,
        argument: ast.arg,
        sites_of: Callable[[ast.expr], frozenset[ast.AST]],
    ) -> bool:
        value = self._value(function, call, argument)
        sites = sites_of(value) if value is not None else frozenset()
        self.reads.analysis.partners |= sites
        return bool(sites)

    def _responses(self, value: ast.expr) -> frozenset[ast.AST]:
        """The calls whose response ``value`` is; none where it may be anything else."""
        found = self.module.infer.of(value)
        for one in found:
            if one.form is not Form.INSTANCE or one.name != RESPONSE:
                return frozenset()
            if not isinstance(one.node, ast.Call) or one.node not in self.reads.context.responses:
                return frozenset()
        return frozenset(one.node for one in found if one.node is not None)

    def _value(self, function: _Function, call: ast.Call, argument: ast.arg) -> ast.expr | None:
        """What a call passes for the parameter."""
        if any(isinstance(one, ast.Starred) for one in call.args) or any(
            k.arg is None for k in call.keywords
        ):
            return None
        for keyword in call.keywords:
            if keyword.arg == argument.arg:
                return keyword.value
        positional = [*function.args.posonlyargs, *function.args.args]
        if argument not in positional:
            return None
        index = positional.index(argument) - self._receivers(function, positional)
        return call.args[index] if 0 <= index < len(call.args) else None


def _is_plain(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Name) and decorator.id in ("staticmethod", "classmethod")
