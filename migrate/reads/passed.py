"""Responses passed to a function of the same file: its parameter is read like any other variable.

That is right only when every call in sight passes the response of a call that is rewritten, too, and no other file
can call the function.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from migrate.bind.closed import has_foreign_base, is_closed, is_private_name, is_unseen, only_called
from migrate.bind.parameters import argument_of, value_of
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
        return self.parameter_of(node, self._responses, self.reads.annotated.of_response)

    def parameter_for_usage(self, node: ast.expr) -> Definition | None:
        """The parameter that takes ``response.usage_metadata``, which ``node`` is."""
        return self.parameter_of(node, self._usages)

    def parameter_of(
        self,
        node: ast.expr,
        sites_of: Callable[[ast.expr], frozenset[ast.AST]],
        annotates: Callable[[ast.expr], bool] = lambda _: False,
    ) -> Definition | None:
        """The parameter that takes ``node``, where it is certain which function is called and who else calls it.

        ``sites_of`` gives the calls that the value of an expression comes from, and nothing for a value of another
        kind; those of other callers become partners of this site. ``annotates`` says whether the annotation of the
        parameter is right afterwards.
        """
        parent = self.module.scopes.parents[node]
        call = self.module.scopes.parents[parent] if isinstance(parent, ast.keyword) else parent
        if not isinstance(call, ast.Call):
            return None
        function = self._function(call)
        if function is None or not self.is_closed(function):
            return None
        argument = argument_of(self.module, function, call, node)
        if argument is None or (argument.annotation is not None and not annotates(argument.annotation)):
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
        return argument_of(self.module, function, call, node)

    def _function(self, call: ast.Call) -> _Function | None:
        found = self.module.infer.of(call.func)
        if len(found) != 1:
            return None
        (only,) = found
        if only.form is not Form.FUNCTION or only.node not in self.module.scopes.parents:
            return None
        return only.node if isinstance(only.node, ast.FunctionDef | ast.AsyncFunctionDef) else None

    def is_closed(self, function: _Function, handed: Sequence[ast.AST] = ()) -> bool:
        """Whether every call of a function of this file is in sight, as far as the project goes.

        ``handed`` are names of it that need not be called.
        """
        if is_closed(self.module, function, handed):
            return True
        if is_private_name(function.name) or function.name.startswith("__"):
            return False
        if not (only_called(self.module, function, handed=handed) and is_unseen(self.module, function)):
            return False
        if not (handed or self.module.infer.calls_of.get(function.name)):
            return False  # what nobody calls here is there for others
        owner = self.module.scopes.parents[function]
        if isinstance(owner, ast.ClassDef) and has_foreign_base(self.module, owner):
            return False
        self.reads.analysis.note("GI772", f"`{function.name}` takes or returns an interaction.")
        self.reads.analysis.unsafe = True
        return True

    def _passes(
        self,
        function: _Function,
        call: ast.Call,
        argument: ast.arg,
        sites_of: Callable[[ast.expr], frozenset[ast.AST]],
    ) -> bool:
        value = value_of(self.module, function, call, argument)
        sites = sites_of(value) if value is not None else frozenset()
        self.reads.analysis.partners |= sites
        return bool(sites)

    def _responses(self, value: ast.expr) -> frozenset[ast.AST]:
        """The calls whose response ``value`` is; none where it may be anything else but ``None``."""
        found = [one for one in self.module.infer.of(value) if not one.is_none]
        for one in found:
            if one.form is not Form.INSTANCE or one.name != RESPONSE:
                return frozenset()
            if not isinstance(one.node, ast.Call) or one.node not in self.reads.context.responses:
                return frozenset()
        return frozenset(one.node for one in found if one.node is not None)

    def _usages(self, value: ast.expr) -> frozenset[ast.AST]:
        """The calls whose usage ``value`` is; none where it may be anything else."""
        named = isinstance(value, ast.Attribute) and value.attr == "usage_metadata"
        return self._responses(value.value) if named and isinstance(value, ast.Attribute) else frozenset()
