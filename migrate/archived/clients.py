"""``genai.configure(...)``: which client takes its place, and who can use it."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from migrate.archived.names import BlockedError, only_value, path_of
from migrate.bind.module import Module
from shim.mapping.archived import CONFIGURATION

_CONFIGURE = ("google.generativeai.configure", "google.generativeai.client.configure")
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, eq=False)
class Configured:
    """One call of ``configure`` and the client that takes its place."""

    call: ast.Call
    statement: ast.stmt
    function: _FunctionNode | None
    client: str
    """The variable or attribute that holds the client, as source."""
    given: ast.keyword | None
    """The key, where one is given."""


def clients_of(module: Module, kept: set[str]) -> list[Configured]:
    """Every client of the file. ``kept`` are receivers, such as ``self``, that keep a model in an attribute."""
    calls = [
        node
        for node in module.scopes.parents
        if isinstance(node, ast.Call) and path_of(module, node.func) in _CONFIGURE
    ]
    found = [_configured(module, call, kept) for call in calls]
    if len(found) > 1 and any(one.function is None for one in found):
        raise BlockedError(
            found[-1].call,
            "GI582",
            "The key is configured in several places, so which one a call uses is not certain.",
        )
    return found


def _configured(module: Module, call: ast.Call, kept: set[str]) -> Configured:
    statement = module.scopes.parents[call]
    if not isinstance(statement, ast.Expr):
        raise BlockedError(call, "GI582", "The call of `configure` is not a statement of its own.")
    others = [keyword for keyword in call.keywords if keyword.arg not in CONFIGURATION]
    if call.args or others:
        name = others[0].arg if others else ""
        raise BlockedError(
            call,
            "GI582",
            f"`{name or '**'}` of `configure` has no counterpart that is known here; make the client by hand.",
        )
    given = next((keyword for keyword in call.keywords if keyword.arg == "api_key"), None)
    function = module.scopes.function_of(call)
    prefix = ""
    if function is not None and isinstance(module.scopes.parents[function], ast.ClassDef):
        receiver = function.args.args[0].arg if function.args.args else ""
        prefix = f"{receiver}." if receiver in kept else ""
    elif function is None and module.scopes.class_of(call) is not None:
        raise BlockedError(call, "GI582", "`configure` is called in the body of a class.")
    return Configured(call, statement, function, prefix + _free(module, prefix), given)


def _free(module: Module, prefix: str) -> str:
    taken = module.identifiers | {node.arg for node in module.scopes.parents if isinstance(node, ast.arg)}
    if prefix:
        taken = {node.attr for node in module.scopes.parents if isinstance(node, ast.Attribute)}
    names = ("client", "genai_client", "gemini_client")
    return next((name for name in names if name not in taken), f"client_{len(taken)}")


def may_lack_key(module: Module, one: Configured) -> bool:
    """Whether there may be no key, which `configure` takes and a client refuses."""
    if one.given is None:
        return True
    key = one.given.value
    if isinstance(key, ast.Name):
        key = only_value(module, key) or key
    if isinstance(key, ast.Subscript) and module.infer.symbol(key.value) == "os.environ":
        return False  # raises itself
    return not (isinstance(key, ast.Constant) and bool(key.value))


def client_for(
    module: Module, clients: list[Configured], call: ast.Call, held: ast.expr | None
) -> Configured:
    """The client that ``call`` can use; ``held`` is where its model is set."""
    if not clients:
        raise BlockedError(
            call,
            "GI582",
            "Nothing in this file configures the SDK, so its client is not in sight; call `genai.configure(...)` "
            "here, or move the files that belong together by hand.",
        )
    for one in clients:
        if _reaches(module, one, call, held):
            return one
    raise BlockedError(
        call,
        "GI582",
        f"The client that takes the place of `configure` on line {clients[0].call.lineno} would not be in reach "
        "here, or not on every path.",
    )


def _reaches(module: Module, one: Configured, call: ast.Call, held: ast.expr | None) -> bool:
    function = module.scopes.function_of(call)
    if one.function is None:
        if one.statement not in module.tree.body:
            return function is None and _dominates(module, one.statement, call)
        return function is not None or one.statement.lineno < call.lineno
    if "." not in one.client:
        return one.function in module.scopes.ancestors(call) and _dominates(module, one.statement, call)
    if function is one.function:
        return _dominates(module, one.statement, call)
    receiver = one.client.partition(".")[0]
    return (
        isinstance(held, ast.Attribute)
        and module.scopes.function_of(held) is one.function
        and _dominates(module, one.statement, held)
        and _receiver_of(call) == receiver
        and function is not None
        and module.scopes.parents[function] is module.scopes.parents[one.function]
    )


def _receiver_of(call: ast.Call) -> str:
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _dominates(module: Module, statement: ast.stmt, node: ast.AST) -> bool:
    """Whether ``statement`` has always been run when ``node`` is: it stands before it in a block around it."""
    block = module.scopes.parents[statement]
    inner: ast.AST = node
    for parent in module.scopes.ancestors(node):
        if parent is block:
            break
        inner = parent
    else:
        return False
    return any(
        statement in body and inner in body and body.index(statement) < body.index(inner)
        for body in (getattr(block, name, None) for name in ("body", "orelse", "finalbody"))
        if isinstance(body, list)
    )


def runs_before(module: Module, clients: list[Configured]) -> None:
    """Raise `BlockedError` where functions of the file are called before the client is made."""
    for one in clients:
        if one.function is not None:
            continue
        for node in module.scopes.parents:
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and module.scopes.function_of(node) is None
                and node.lineno < one.call.lineno
                and any(
                    isinstance(definition.node, _FunctionNode | ast.ClassDef)
                    for definition in module.reaching.get(node.func, ())
                )
            ):
                raise BlockedError(
                    one.call,
                    "GI582",
                    f"`{node.func.id}` is called on line {node.lineno}, before the SDK is configured.",
                )
