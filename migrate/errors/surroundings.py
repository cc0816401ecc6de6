"""What stands around a call and would silently stop working: error handlers, retry predicates, mocks."""

from __future__ import annotations

import ast
from collections.abc import Callable, Container, Iterator, Sequence
from functools import partial

from migrate.bind.module import Module
from migrate.errors.caught import CaughtError
from migrate.errors.classes import ErrorClasses
from migrate.errors.elsewhere import check_elsewhere, functions_leading_to
from migrate.rules.rule import Analysis, LeftError

_SDK_ERRORS = "google.genai.errors."
_RAISED_BY_BOTH = frozenset((f"{_SDK_ERRORS}ContinuationInterruptedError",))
_TRANSPORT = ("httpx.", "httpx2.")
_MOCK_ATTRIBUTES = ("assert_", "call_", "return_value", "side_effect", "await_", "called", "mock_calls")


def check_surroundings(
    module: Module,
    method: ast.Attribute,
    raised: Sequence[ast.AST],
    analysis: Analysis,
    natives: Container[ast.AST] = (),
) -> None:
    """Raise `LeftError` where code that depends on this call's errors, or replaces ``method``, is in sight.

    ``raised`` are the places where an error of the request comes up: the call, and where its result is waited for.
    Handlers of the SDK's errors get new classes where only calls among ``natives`` raise them.
    """
    handlers = list(dict.fromkeys(handler for place in raised for handler in _handlers_around(module, place)))
    _check_missing_prompt(module, raised, handlers)
    classes = ErrorClasses(module, analysis, natives, handlers)
    _check_error_classes(module, handlers, classes)
    for place in raised:
        check_elsewhere(module, place)
    error = CaughtError(module, classes.told, analysis)
    for handler in handlers:
        new = handler in classes.handled
        loosely = partial(classes.raises_no_others, handler)
        _check_handler(module, handler, error, analysis if new else None, loosely)
    for predicate in dict.fromkeys(one for place in raised for one in _predicates(module, place)):
        error.follow_function(predicate)
    if error.tested_texts:
        analysis.note(
            "GI702", f"Line {error.tested_texts[0]} looks into the error's text, which is worded anew."
        )
        analysis.unsafe = True
    _check_mocks(module, method)


def _check_missing_prompt(
    module: Module, raised: Sequence[ast.AST], handlers: Sequence[ast.ExceptHandler]
) -> None:
    """A prompt of ``None``, such as the text of an answer without one, is a ValueError in generateContent alone."""
    sent = [
        keyword.value
        for call in raised
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg == "contents"
    ]
    pieces = [*sent, *(one for value in sent if isinstance(value, ast.List) for one in value.elts)]
    if not any(one.is_none for piece in pieces for one in module.infer.of(piece)):
        return
    for handler in handlers:
        kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        if any(kind is not None and module.infer.symbol(kind) == "builtins.ValueError" for kind in kinds):
            raise LeftError(
                "GI519",
                f"The handler on line {handler.lineno} catches ValueError, which a missing prompt raises in "
                "generateContent and not in Interactions.",
            )


def _check_error_classes(module: Module, around: Sequence[ast.ExceptHandler], classes: ErrorClasses) -> None:
    for node in module.scopes.parents:
        if isinstance(node, ast.Attribute | ast.Name) and isinstance(node.ctx, ast.Load):
            symbol = module.infer.symbol(node) if _may_be_sdk(module, node) else ""
            if (
                not symbol.startswith(_SDK_ERRORS)
                or symbol in _RAISED_BY_BOTH
                or _in_annotation(module, node)
            ):
                continue
            handler = _handler_of(module, node)
            if (handler is None or handler in around) and not classes.plan(node, symbol, handler):
                raise LeftError(
                    "GI514",
                    f"Line {node.lineno} relies on {symbol.removeprefix('google.genai.')}, which interactions.create "
                    "never raises; catch the Interactions error classes there first.",
                )


def _may_be_sdk(module: Module, node: ast.expr) -> bool:
    """Whether the name that ``node`` starts with is imported from the SDK, or assigned; saves asking other files."""
    while isinstance(node, ast.Attribute):
        node = node.value
    if not isinstance(node, ast.Name):
        return False
    for definition in module.reaching.get(node, ()):
        statement = definition.statement
        if isinstance(statement, ast.ImportFrom):
            return (statement.module or "").startswith("google")
        if isinstance(statement, ast.Import):
            return any(alias.name.startswith("google") for alias in statement.names)
    return True


def _handler_of(module: Module, node: ast.expr) -> ast.ExceptHandler | None:
    """The handler whose classes ``node`` is among."""
    child: ast.AST = node
    for parent in module.scopes.ancestors(node):
        if isinstance(parent, ast.ExceptHandler):
            return parent if parent.type is child else None
        if isinstance(parent, ast.stmt):
            return None
        child = parent
    return None


def _in_annotation(module: Module, node: ast.expr) -> bool:
    child: ast.AST = node
    for parent in module.scopes.ancestors(node):
        if isinstance(parent, ast.arg) or (isinstance(parent, ast.AnnAssign) and parent.annotation is child):
            return True
        if isinstance(parent, ast.stmt):
            return False
        child = parent
    return False


def _handlers_around(module: Module, call: ast.AST) -> Iterator[ast.ExceptHandler]:
    """Handlers that can see an error of ``call``: around it, or around a call of a function that leads to it."""
    leading = functions_leading_to(module, call)
    for node in module.scopes.parents:
        if isinstance(node, ast.Try | ast.TryStar) and any(
            _leads(inner, call, leading) for inner in _walk(node.body)
        ):
            yield from node.handlers


def _walk(nodes: Sequence[ast.AST]) -> Iterator[ast.AST]:
    for node in nodes:
        yield from ast.walk(node)


def _leads(node: ast.AST, call: ast.AST, leading: set[str]) -> bool:
    return node is call or (isinstance(node, ast.Name | ast.Attribute) and _last_name(node) in leading)


def _last_name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def _check_handler(
    module: Module,
    handler: ast.ExceptHandler,
    error: CaughtError,
    analysis: Analysis | None,
    loosely: Callable[[], bool],
) -> None:
    """Follow what is done with the error; ``analysis`` takes the edits where its class is a new one.

    ``loosely`` says whether it can be of a new class where a handler catches any.
    """
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
    if handler.name is not None:
        error.follow(handler, handler.name, analysis, loosely)


def _predicates(
    module: Module, call: ast.AST
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
    """Functions that decorators of the functions around ``call`` are given, such as a retry predicate."""
    leading = functions_leading_to(module, call)
    for node in module.scopes.parents:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in leading:
            for inner in _walk(node.decorator_list):
                if isinstance(inner, ast.Lambda):
                    yield inner
                elif isinstance(inner, ast.Name | ast.Attribute):
                    for found in module.infer.of(inner):
                        if isinstance(found.node, ast.FunctionDef | ast.AsyncFunctionDef):
                            yield found.node


def _check_mocks(module: Module, named: ast.Attribute) -> None:
    method = named.attr
    for node in module.scopes.parents:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == method:
            owner = module.scopes.parents[node]
            bases = owner.bases if isinstance(owner, ast.ClassDef) else []
            if any(module.infer.symbol(base).startswith("google.genai.") for base in bases):
                raise LeftError("GI522", f"Line {node.lineno} overrides {method} of the SDK.")
        if isinstance(node, ast.expr) and _replaces(module, node, method):
            raise LeftError(
                "GI522",
                f"Line {node.lineno} replaces or checks {method} in a test; rewrite the mock together with the call.",
            )


def _replaces(module: Module, node: ast.expr, method: str) -> bool:
    """Whether ``node`` sets, patches or inspects the method."""
    if isinstance(node, ast.Attribute):
        if node.attr == method:
            return isinstance(node.ctx, ast.Store | ast.Del)
        return (
            node.attr.startswith(_MOCK_ATTRIBUTES)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr == method
        )
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        # patch("….generate_content"), patch.object(models, "generate_content"), monkeypatch.setattr(…)
        named = node.value == method or node.value.endswith(f".{method}")
        return named and isinstance(module.scopes.parents[node], ast.Call)
    return False
