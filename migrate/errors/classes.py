"""Handlers of the old API's errors around calls that are rewritten: they catch the classes of the new one instead.

Only where just those calls raise such errors, and where the new class catches the same answers: every HTTP status,
or those from 500 on.
"""

from __future__ import annotations

import ast
from collections.abc import Container, Sequence

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.types import Form
from migrate.codes import CODES
from migrate.edit.rope import Slice
from migrate.errors.predicates import Predicates
from migrate.rules.rule import Analysis
from shim.mapping.errors import MODULE

_OLD = "google.genai.errors."
_SAME = {"APIError": "APIStatusError", "ServerError": "InternalServerError"}
"""The class that catches the same answers of the service."""
_CLIENT, _SERVER = "ClientError", "ServerError"
_PLAIN = frozenset(
    ("asyncio", "base64", "datetime", "json", "logging", "os", "pathlib", "random", "re", "time")
)
"""Packages whose errors have no ``code``."""
_DEPTH = 5
"""Functions of the file that lead from a handler to a call; code has no longer chains."""


class ErrorClasses:
    """Plans the new classes of the handlers around one call."""

    def __init__(
        self,
        module: Module,
        analysis: Analysis,
        natives: Container[ast.AST],
        handlers: Sequence[ast.ExceptHandler],
    ) -> None:
        self.module = module
        self.analysis = analysis
        self.natives = natives
        self.handlers = handlers
        self.handled: set[ast.ExceptHandler] = set()
        """Handlers whose error is of a new class."""
        self.predicates = Predicates(module, self._raises_the_same)
        self.told: set[ast.AST] = set()
        """Functions that tell errors of the new classes apart."""

    def plan(self, node: ast.expr, symbol: str, handler: ast.ExceptHandler | None) -> bool:
        """Plan the new class for ``node``, which names an old one; false where no class catches the same."""
        old = symbol.removeprefix(_OLD)
        around = handler or self._told_apart(node)
        if around is None:
            return self._plan_elsewhere(node, old)
        if around not in self.handlers:
            return False
        statement = self.module.scopes.parents[around]
        if not isinstance(statement, ast.Try) or not self._raises_the_same(statement.body):
            return False
        new = _SAME.get(old)
        if old == _CLIENT and handler is not None and self._only_4xx(handler, statement):
            new = "APIStatusError"
        if new is None and old == _CLIENT and handler is not None and self._lets_5xx_by(handler, statement):
            new = "APIStatusError"
        if new is None:
            return False
        self._name(node, new)
        self.handled.add(around)
        return True

    def _name(self, node: ast.expr, new: str) -> None:
        self.analysis.edit(*self.module.span(node), new)
        self.analysis.imports.add(f"{MODULE}:{new}")
        self.analysis.note("GI766", CODES["GI766"].what)

    def _plan_elsewhere(self, node: ast.expr, old: str) -> bool:
        """A class named in a predicate, or in a decorator such as ``retry_if_exception_type(errors.ServerError)``."""
        new = _SAME.get(old)
        others = self.module.scopes.parents[node]
        beside = others.elts if isinstance(others, ast.Tuple) else []
        names = {self.module.infer.symbol(one).removeprefix(_OLD) for one in beside}
        if old == _CLIENT and names & {_SERVER, "APIError"}:
            new = "APIStatusError"
        decorated = self.predicates.decorated_by(node)
        if decorated is not None and new is not None and self._raises_the_same(decorated.body):
            self._name(node, new)
            return True
        asked = self.predicates.asked(node)
        if asked is None or not self.predicates.fits(asked[1]):
            return False
        call, function = asked
        if new is None and old == _CLIENT and not isinstance(others, ast.Tuple):
            self._ask_for_4xx(call)
            new = "APIStatusError"
        if new is None:
            return False
        self._name(node, new)
        self.told.add(function)
        return True

    def _ask_for_4xx(self, call: ast.Call) -> None:
        """``isinstance(error, ClientError)`` asks for an `APIStatusError` that is no `InternalServerError`."""
        error = call.args[0]
        assert isinstance(error, ast.Name)
        parent = self.module.scopes.parents[call]
        both = isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And)
        behind = parent.values[parent.values.index(call) :] if isinstance(parent, ast.BoolOp) and both else []
        if any(_is_4xx(one, error.id) for one in behind):
            return
        loose = not isinstance(parent, ast.If | ast.Return | ast.Assign | ast.BoolOp)
        start, end = self.module.span(call)
        if loose:
            self.analysis.edit(start, start, "(")
        server = _SAME[_SERVER]
        self.analysis.edit(end, end, f" and not isinstance({error.id}, {server}){')' if loose else ''}")
        self.analysis.imports.add(f"{MODULE}:{server}")

    def _lets_5xx_by(self, handler: ast.ExceptHandler, statement: ast.Try) -> bool:
        return self._passes_5xx_on(handler, statement) or self._comes_after_5xx(handler, statement)

    def _passes_5xx_on(self, handler: ast.ExceptHandler, statement: ast.Try) -> bool:
        """Let the last handler, of ``ClientError`` alone, raise again what the old class did not catch."""
        if (
            handler is not statement.handlers[-1]
            or handler.type is None
            or isinstance(handler.type, ast.Tuple)
        ):
            return False
        if handler.body[0].lineno == handler.lineno:
            return False
        start = self.module.span(handler)[0]
        indent, server = self.module.indent_at(start), _SAME[_SERVER]
        raises = f"except {server}:\n{indent}{self.module.indent_unit}raise\n{indent}"
        self.analysis.edit(start, start, raises)
        self.analysis.imports.add(f"{MODULE}:{server}")
        return True

    def _comes_after_5xx(self, handler: ast.ExceptHandler, statement: ast.Try) -> bool:
        """Let the handler of ``ServerError`` right behind one of ``ClientError`` change places with it."""
        index = statement.handlers.index(handler) + 1
        behind = statement.handlers[index : index + 1]
        if isinstance(handler.type, ast.Tuple) or [self._caught(one) for one in behind] != [{_SERVER}]:
            return False
        if any("APIError" in self._caught(one) for one in statement.handlers[index:]):
            return False  # of the same class as this one
        (start, end), (first, last) = self.module.span(handler), self.module.span(behind[0])
        between = self.module.text[end:first]
        if between.strip():
            return False  # a comment between them belongs to one of the two
        self.analysis.edit(start, last, (Slice(first, last), between, Slice(start, end)))
        return True

    # -- where the class is named

    def _told_apart(self, node: ast.expr) -> ast.ExceptHandler | None:
        """The handler that tells its error apart by ``isinstance(error, errors.APIError)``."""
        call = self.module.scopes.parents[node]
        if not (
            isinstance(call, ast.Call)
            and self.module.infer.symbol(call.func) == "builtins.isinstance"
            and isinstance(call.args[0], ast.Name)
        ):
            return None
        for parent in self.module.scopes.ancestors(call):
            if isinstance(parent, ast.ExceptHandler):
                return parent if parent.name == call.args[0].id else None
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return None
        return None

    def _only_4xx(self, handler: ast.ExceptHandler, statement: ast.Try) -> bool:
        """Whether a handler of ``ClientError`` does nothing for a status from 500 on."""
        before = statement.handlers[: statement.handlers.index(handler)]
        if any(_SERVER in self._caught(one) for one in before) or _SERVER in self._caught(handler):
            return True
        *tests, last = handler.body
        leaves = isinstance(last, ast.Raise) and last.exc is None and handler is statement.handlers[-1]
        return leaves and bool(tests) and all(self._asks_4xx(test, handler.name) for test in tests)

    def _caught(self, handler: ast.ExceptHandler) -> set[str]:
        kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        return {self.module.infer.symbol(kind).removeprefix(_OLD) for kind in kinds if kind is not None}

    def _asks_4xx(self, statement: ast.stmt, name: str | None) -> bool:
        """``if error.code == 429:`` and the like, with nothing to be done otherwise."""
        if not isinstance(statement, ast.If):
            return False
        if any(not self._asks_4xx(other, name) for other in statement.orelse):
            return False
        values = statement.test.values if isinstance(statement.test, ast.BoolOp) else [statement.test]
        some = (
            any if isinstance(statement.test, ast.BoolOp) and isinstance(statement.test.op, ast.And) else all
        )
        return some(_is_4xx(value, name) for value in values)

    # -- what raises

    def raises_no_others(self, handler: ast.ExceptHandler) -> bool:
        """Whether a handler of any error gets those of the SDK from calls that are rewritten, and from no others."""
        statement = self.module.scopes.parents[handler]
        kinds = {"builtins.Exception", "builtins.BaseException"}
        broad = handler.type is None or self.module.infer.symbol(handler.type) in kinds
        return (
            broad
            and isinstance(statement, ast.Try)
            and self._raises_the_same(statement.body)
            and all(self._raises_no_code(node) for one in statement.body for node in ast.walk(one))
        )

    def _raises_no_code(self, node: ast.AST) -> bool:
        """Whether a node is no call of a library, whose errors could have a ``code`` of their own."""
        if not isinstance(node, ast.Call) or node in self.natives:
            return True
        package, _, _ = self.module.infer.symbol(node.func).partition(".")
        return package in ("", "builtins") or package in _PLAIN

    def _raises_the_same(self, body: Sequence[ast.stmt]) -> bool:
        """Whether all calls of the SDK in the body of a ``try`` are rewritten; they become partners."""
        partners: set[ast.AST] = set()
        if not self._collect(body, partners, _DEPTH):
            return False
        self.analysis.partners |= partners
        return True

    def _collect(self, nodes: Sequence[ast.AST], partners: set[ast.AST], depth: int) -> bool:
        for node in (inner for one in nodes for inner in ast.walk(one)):
            if not isinstance(node, ast.Call):
                continue
            if node in self.natives:
                partners.add(node)
            if node not in self.natives and (self._is_of_the_client(node.func) or self._is_given(node.func)):
                return False
            for found in self.module.infer.of(node.func):
                self.analysis.unsafe |= found.form is Form.UNKNOWN
                function = found.node
                if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                    continue
                if function not in self.module.scopes.parents or not depth:
                    return False  # of another file, which may call the SDK itself
                if not self._collect(function.body, partners, depth - 1):
                    return False
        return True

    def _is_given(self, function: ast.expr) -> bool:
        """Whether a function is a parameter, so that it can be any."""
        return isinstance(function, ast.Name) and any(
            definition.how is Binding.PARAMETER for definition in self.module.reaching.get(function, ())
        )

    def _is_of_the_client(self, method: ast.expr) -> bool:
        """Whether a method belongs to one of the client's services: ``client.files.upload``."""
        service = method.value if isinstance(method, ast.Attribute) else None
        if not isinstance(service, ast.Attribute):
            return False
        owners = (service.value, getattr(service.value, "value", None))
        return any(
            owner is not None and any(t.name.startswith("google.genai") for t in self.module.infer.of(owner))
            for owner in owners
        )


def _is_4xx(test: ast.expr, name: str | None) -> bool:
    match test:
        case ast.Compare(
            left=ast.Attribute(value=ast.Name(id=found), attr="code"),
            ops=[ast.Eq() | ast.In()],
            comparators=[ast.Constant() | ast.Tuple() | ast.List() | ast.Set() as codes],
        ) if found == name:
            given = [codes] if isinstance(codes, ast.Constant) else codes.elts
            return all(
                isinstance(one, ast.Constant) and isinstance(one.value, int) and 400 <= one.value < 500
                for one in given
            )
    return False
