"""Functions that are given the errors of calls, such as ``is_retryable(error)``: is it certain that they get no others?

A predicate is called in handlers, or handed to a decorator that retries. Where every call of the SDK that may raise
such an error is rewritten, the predicate can ask for the new classes.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from migrate.bind.closed import is_private_name, named_by, unseen
from migrate.bind.module import Module

_RETRYING = ("tenacity.", "backoff.", "stamina.")
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


class Predicates:
    """The functions of a file that get errors; ``raises`` tells of statements whether all they call is rewritten."""

    def __init__(self, module: Module, raises: Callable[[Sequence[ast.stmt]], bool]) -> None:
        self.module = module
        self.raises = raises
        self._known: dict[FunctionNode, bool] = {}

    def asked(self, node: ast.expr) -> tuple[ast.Call, FunctionNode] | None:
        """The ``isinstance`` that ``node`` is a class of, and the function whose parameter it asks about."""
        call = self.module.scopes.parents[node]
        if isinstance(call, ast.Tuple):
            call = self.module.scopes.parents[call]
        if not (
            isinstance(call, ast.Call)
            and self.module.infer.symbol(call.func) == "builtins.isinstance"
            and isinstance(call.args[0], ast.Name)
        ):
            return None
        function = self.module.scopes.function_of(call)
        if not isinstance(function, FunctionNode) or call.args[0].id != self._parameter(function):
            return None
        return call, function

    def decorated_by(self, node: ast.AST) -> FunctionNode | None:
        """The function that ``node`` is in a decorator of."""
        child = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, FunctionNode):
                return parent if child in parent.decorator_list and self._retries(child) else None
            if isinstance(parent, ast.stmt | ast.Lambda):
                return None
            child = parent
        return None

    def _retries(self, decorator: ast.AST) -> bool:
        """Whether a decorator is of a library that does no more with errors than to retry."""
        return isinstance(decorator, ast.Call) and self.module.infer.symbol(decorator.func).startswith(
            _RETRYING
        )

    def fits(self, function: FunctionNode) -> bool:
        """Whether all the errors that a function is given come from calls that are rewritten."""
        if function not in self._known:
            self._known[function] = False  # where it calls itself
            self._known[function] = self._fits(function)
        return self._known[function]

    def _fits(self, function: FunctionNode) -> bool:
        if not self._is_closed(function) or function.decorator_list:
            return False
        found = False
        for node in self.module.scopes.parents:
            named = (isinstance(node, ast.Name) and node.id == function.name) or (
                isinstance(node, ast.Attribute) and node.attr == function.name
            )
            if not named or not isinstance(node, ast.Name | ast.Attribute):
                continue
            if {one.node for one in self.module.infer.of(node)} != {function} or not self._gets_errors(node):
                return False
            found = True
        return found

    def _is_closed(self, function: FunctionNode) -> bool:
        if self.module.is_script or self.module.scopes.function_of(function) is not None:
            return True
        if is_private_name(function.name):
            return named_by(self.module, function) is None
        return unseen(self.module, function.name)

    def _gets_errors(self, name: ast.Name | ast.Attribute) -> bool:
        parent = self.module.scopes.parents[name]
        if isinstance(parent, ast.Call) and parent.func is name:
            handler = self._handler(parent)
            statement = self.module.scopes.parents[handler] if handler is not None else None
            return isinstance(statement, ast.Try) and self.raises(statement.body)
        function = self.decorated_by(name)
        return function is not None and self.raises(function.body)

    def _handler(self, call: ast.Call) -> ast.ExceptHandler | None:
        """The handler whose error ``call`` is given, and nothing else."""
        match call.args:
            case [ast.Name(id=name)] if not call.keywords:
                for parent in self.module.scopes.ancestors(call):
                    if isinstance(parent, ast.ExceptHandler):
                        return parent if parent.name == name else None
                    if isinstance(parent, FunctionNode | ast.Lambda):
                        return None
        return None

    def _parameter(self, function: FunctionNode) -> str:
        """The parameter that takes the error: the first that is not the object of a method."""
        names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
        bound = isinstance(self.module.scopes.parents[function], ast.ClassDef)
        static = any(
            isinstance(one, ast.Name) and one.id == "staticmethod" for one in function.decorator_list
        )
        rest = names[1:] if bound and not static else names
        return rest[0] if rest else ""


def is_asked(module: Module, read: ast.Attribute) -> bool:
    """Whether ``error.code`` is read just where ``isinstance`` said that the error is one of the SDK."""
    assert isinstance(read.value, ast.Name)
    name, child = read.value.id, read
    node: ast.AST = child
    for parent in module.scopes.ancestors(read):
        match parent:
            case ast.BoolOp(op=ast.And(), values=values) if any(
                _says_sdk(module, one, name)
                for one in values
                if one is not node and one.lineno <= read.lineno
            ):
                return values.index(node) > 0 if isinstance(node, ast.expr) else False
            case ast.If(test=test, body=body) if node in body and _asks(module, test, name):
                return True
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                before = parent.body[: parent.body.index(node)] if node in parent.body else []
                return any(_leaves_others(module, one, name) for one in before)
        node = parent
    return False


def knows_both(module: Module, read: ast.Call) -> bool:
    """Whether ``getattr(error, "code", None)`` stands beside the same question for ``status_code``."""
    parent = module.scopes.parents[read]
    match parent:
        case ast.BoolOp(op=ast.Or(), values=beside):
            return any(_asks_for_status(one, read) for one in beside)
        case ast.List(elts=beside) | ast.Tuple(elts=beside) | ast.Set(elts=beside):
            return any(_asks_for_status(one, read) for one in beside)
        case ast.Call():
            return any(_asks_for_status(one, read) for one in (parent, *read.args[2:]))
        case ast.Compare(left=left) if left is read:
            either = module.scopes.parents[parent]
            return isinstance(either, ast.BoolOp) and any(
                isinstance(one, ast.Compare)
                and _asks_for_status(one.left, read)
                and list(map(ast.dump, (*one.ops, *one.comparators)))
                == list(map(ast.dump, (*parent.ops, *parent.comparators)))
                for one in (either.values if isinstance(either.op, ast.Or) else [])
            )
    return any(_asks_for_status(one, read) for one in read.args[2:])


def _asks_for_status(node: ast.expr, read: ast.Call) -> bool:
    asked = ast.dump(read.args[0])
    match node:
        case ast.Attribute(value=value, attr="status_code"):
            return ast.dump(value) == asked
        case ast.Call(func=ast.Name(id="getattr"), args=[value, ast.Constant(value="status_code"), *_]):
            return ast.dump(value) == asked
    return False


def _asks(module: Module, test: ast.expr, name: str) -> bool:
    values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
    return any(_says_sdk(module, one, name) for one in values)


def _leaves_others(module: Module, statement: ast.stmt, name: str) -> bool:
    """``if not isinstance(error, errors.APIError): return False``."""
    match statement:
        case ast.If(
            test=ast.UnaryOp(op=ast.Not(), operand=asked), body=[*_, ast.Return() | ast.Raise()], orelse=[]
        ):
            return _says_sdk(module, asked, name)
    return False


def _says_sdk(module: Module, test: ast.expr, name: str) -> bool:
    match test:
        case ast.Call(args=[ast.Name(id=asked), classes]) if asked == name:
            each = classes.elts if isinstance(classes, ast.Tuple) else [classes]
            return module.infer.symbol(test.func) == "builtins.isinstance" and all(
                module.infer.symbol(one).startswith("google.genai.errors.") for one in each
            )
    return False
