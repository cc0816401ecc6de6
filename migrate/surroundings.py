"""What stands around a call and would silently stop working: error handlers, retry predicates, mocks."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.rules.rule import LeftError

_SDK_ERRORS = "google.genai.errors."
_TRANSPORT = ("httpx.", "httpx2.")
_ERROR_ATTRIBUTES = frozenset(("code", "status", "message", "details", "response"))
_MOCK_ATTRIBUTES = ("assert_", "call_", "return_value", "side_effect", "await_", "called", "mock_calls")


def check_surroundings(module: Module, call: ast.Call) -> None:
    """Raise `LeftError` where code that depends on this call's errors, or replaces it, is in sight."""
    _check_error_classes(module)
    for handler in _handlers_around(module, call):
        _check_handler(module, handler)
    _check_mocks(module)


def _check_error_classes(module: Module) -> None:
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Load):
            symbol = module.infer.symbol(node)
            if symbol.startswith(_SDK_ERRORS) and not _in_annotation(module, node):
                raise LeftError(
                    "GI514",
                    f"Line {node.lineno} relies on {symbol.removeprefix('google.genai.')}, which interactions.create "
                    "never raises; catch the Interactions error classes there first.",
                )


def _in_annotation(module: Module, node: ast.expr) -> bool:
    child: ast.AST = node
    for parent in module.scopes.ancestors(node):
        if isinstance(parent, ast.arg) or (isinstance(parent, ast.AnnAssign) and parent.annotation is child):
            return True
        if isinstance(parent, ast.stmt):
            return False
        child = parent
    return False


def _handlers_around(module: Module, call: ast.Call) -> Iterator[ast.ExceptHandler]:
    """Handlers that can see an error of ``call``: around it, or around a call of a function that leads to it."""
    leading = _functions_leading_to(module, call)
    for node in module.scopes.parents:
        if isinstance(node, ast.Try | ast.TryStar) and any(
            _leads(inner, call, leading) for inner in _walk(node.body)
        ):
            yield from node.handlers


def _walk(body: list[ast.stmt]) -> Iterator[ast.AST]:
    for statement in body:
        yield from ast.walk(statement)


def _leads(node: ast.AST, call: ast.Call, leading: set[str]) -> bool:
    return node is call or (isinstance(node, ast.Name | ast.Attribute) and _last_name(node) in leading)


def _last_name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def _functions_leading_to(module: Module, call: ast.Call) -> set[str]:
    """Names of this file's functions that run ``call``, directly or through one another."""
    function = module.scopes.function_of(call)
    leading = {function.name} if function is not None else set()
    grown = bool(leading)
    while grown:
        grown = False
        for node in module.scopes.parents:
            if isinstance(node, ast.Name | ast.Attribute) and _last_name(node) in leading:
                caller = module.scopes.function_of(node)
                if caller is not None and caller.name not in leading:
                    leading.add(caller.name)
                    grown = True
    return leading


def _check_handler(module: Module, handler: ast.ExceptHandler) -> None:
    kinds = (
        handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type] if handler.type else []
    )
    for kind in kinds:
        symbol = module.infer.symbol(kind)
        if symbol.startswith(_TRANSPORT):
            raise LeftError(
                "GI514",
                f"The handler on line {handler.lineno} catches {symbol}; interactions.create raises its own "
                "APIConnectionError instead.",
            )
    if handler.name is None:
        return
    for node in ast.walk(handler):
        if (
            isinstance(node, ast.Attribute)
            and _names(node.value, handler.name)
            and node.attr in _ERROR_ATTRIBUTES
        ):
            _reads_error(node.lineno, handler.name, node.attr)
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("getattr", "hasattr")
            and len(node.args) > 1
            and _names(node.args[0], handler.name)
            and isinstance(node.args[1], ast.Constant)
            and node.args[1].value in _ERROR_ATTRIBUTES
        ):
            _reads_error(node.lineno, handler.name, str(node.args[1].value))


def _names(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _reads_error(line: int, name: str, attribute: str) -> None:
    raise LeftError(
        "GI514",
        f"Line {line} reads `{name}.{attribute}` of the caught error; errors of interactions.create have "
        "`status_code` and `body` instead.",
    )


def _check_mocks(module: Module) -> None:
    for node in module.scopes.parents:
        mocked = (
            isinstance(node, ast.Attribute)
            and node.attr.startswith(_MOCK_ATTRIBUTES)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr == "generate_content"
        ) or (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.endswith(".generate_content")
            and isinstance(module.scopes.parents[node], ast.Call)
        )
        if mocked and isinstance(node, ast.expr):
            raise LeftError(
                "GI522",
                f"Line {node.lineno} replaces or checks generate_content in a test; rewrite the mock together with "
                "the call.",
            )
