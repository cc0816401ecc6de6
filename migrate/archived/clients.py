"""``genai.configure(...)``: which client takes its place, and who can use it."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from migrate.archived.names import BlockedError, imports, only_value, path_of
from migrate.bind.classes import decorated
from migrate.bind.module import Module
from shim.mapping.archived import CONFIGURATION

_CONFIGURE = ("google.generativeai.configure", "google.generativeai.client.configure")
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, eq=False)
class Configured:
    """One call of ``configure`` and the client that takes its place."""

    call: ast.Call
    """The call; where nothing configures the SDK, the one that makes the model."""
    statement: ast.stmt
    function: _FunctionNode | None
    client: str
    """The variable or attribute that holds the client, as source."""
    given: ast.keyword | None = None
    """The key, where one is given."""
    shared: bool = False
    """Whether a function makes it for the whole file."""
    made_here: bool = False
    """Whether a client is made before the model, because nothing configures the SDK."""


def clients_of(module: Module, calls: Sequence[ast.Call]) -> list[Configured]:
    """Every client of the file; ``calls`` are those that need one."""
    configured = [
        node
        for node in module.scopes.parents
        if isinstance(node, ast.Call) and path_of(module, node.func) in _CONFIGURE
    ]
    places = {module.scopes.function_of(node) for node in configured} - {None}
    beyond = [call for call in calls if not any(parent in places for parent in module.scopes.ancestors(call))]
    found = [_configured(module, node, beyond, alone=len(configured) == 1) for node in configured]
    if len(found) > 1 and any(one.function is None for one in found) and not _are_alike(module, found):
        raise BlockedError(
            found[-1].call,
            "GI582",
            "The key is configured in several places, so which one a call uses is not certain.",
        )
    return found


def _are_alike(module: Module, found: Sequence[Configured]) -> bool:
    """Whether the file configures the same key again, as notebooks do in every part."""
    keys = {ast.dump(one.given.value) if one.given is not None else "" for one in found}
    return len(keys) == 1 and all(one.statement in module.tree.body for one in found)


def _configured(module: Module, call: ast.Call, beyond: Sequence[ast.Call], *, alone: bool) -> Configured:
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
    if function is None and module.scopes.class_of(call) is not None:
        raise BlockedError(call, "GI582", "`configure` is called in the body of a class.")
    receiver = _receiver_of(module, function) if function is not None else ""
    if function is not None and receiver and alone:
        alike = all(_is_in_reach(module, one, function, receiver) for one in beyond)
    elif function is not None and receiver:
        alike = any(_is_in_reach(module, one, function, receiver) for one in beyond)
    else:
        alike = False
    if beyond and alike and "__slots__" not in module.identifiers:
        return Configured(call, statement, function, f"{receiver}.{_free(module, receiver)}", given)
    shared = bool(beyond) and alone and function is not None and _is_announced(module, function)
    return Configured(call, statement, function, _free(module, ""), given, shared)


def _is_announced(module: Module, function: _FunctionNode) -> bool:
    """Whether the SDK is imported in every case where ``function`` is defined, so that a type of it can be named."""
    return any(
        statement in module.tree.body and statement.lineno < function.lineno
        for statement, _, _ in imports(module)
    )


def _is_in_reach(module: Module, call: ast.Call, setter: _FunctionNode, receiver: str) -> bool:
    """Whether a call is in a method that has the object that ``setter`` keeps the client in."""
    method = _method_around(module, call)
    return (
        method is not None
        and module.scopes.parents[method] is module.scopes.parents[setter]
        and _receiver_of(module, method) == receiver
        and not _hides(module, call, method, receiver)
    )


def without_configuration(module: Module, model: ast.Call) -> Configured:
    """A client that is made right before a model, where no file of the project configures the SDK."""
    statement = module.scopes.statement_of(model)
    function = module.scopes.function_of(model)
    target = statement.targets[0] if isinstance(statement, ast.Assign) else None
    prefix = ""
    if isinstance(target, ast.Attribute):
        receiver = _receiver_of(module, function) if function is not None else ""
        if not receiver or not isinstance(target.value, ast.Name) or target.value.id != receiver:
            raise _unseen(model)
        prefix = receiver
    start = module.span(statement)[0]
    if (
        (module.scopes.class_of(statement) is not None and function is None)
        or module.text[module.line_start(start) : start].strip()
        or not isinstance(statement, ast.Assign | ast.Expr | ast.Return | ast.For)
        or any(isinstance(parent, ast.Lambda) for parent in module.scopes.ancestors(model))
    ):
        raise _unseen(model)
    name = f"{prefix}.{_free(module, prefix)}" if prefix else _free(module, "")
    return Configured(model, statement, function, name, made_here=True)


def _free(module: Module, prefix: str) -> str:
    return free_name(module, prefix, ("client", "genai_client", "gemini_client"))


def free_name(module: Module, prefix: str, names: Sequence[str]) -> str:
    """The first of ``names`` that no variable has, or no attribute where there is a ``prefix``."""
    taken = module.identifiers | {node.arg for node in module.scopes.parents if isinstance(node, ast.arg)}
    if prefix:
        taken = {node.attr for node in module.scopes.parents if isinstance(node, ast.Attribute)}
        taken |= {
            name for scope in module.scopes.by_node.values() if scope.is_class for name in scope.definitions
        }
    return next((name for name in names if name not in taken), f"{names[0]}_{len(taken)}")


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
) -> tuple[Configured, bool]:
    """The client that ``call`` can use, and whether it is made on every path; ``held`` is where its model is set."""
    if not clients:
        raise _unseen(call)
    found = client_or_none(module, clients, call, held)
    if found is not None:
        return found
    raise BlockedError(
        call,
        "GI582",
        f"The client that takes the place of `configure` on line {clients[0].call.lineno} would not be in reach here.",
    )


def client_or_none(
    module: Module, clients: list[Configured], call: ast.Call, held: ast.expr | None
) -> tuple[Configured, bool] | None:
    """As `client_for`; ``None`` where no client is in reach."""
    reached = [(one, _reaches(module, one, call, held)) for one in clients]
    for certain in (True, False):
        for one, how in reached:
            if how is certain:
                return one, certain
    return None


def _unseen(call: ast.Call) -> BlockedError:
    return BlockedError(
        call,
        "GI582",
        "Nothing in this file configures the SDK, so its client is not in sight; call `genai.configure(...)` "
        "here, or move the files that belong together by hand.",
    )


def _reaches(module: Module, one: Configured, call: ast.Call, held: ast.expr | None) -> bool | None:
    """Whether a client is always made where ``call`` runs, or only sometimes; ``None`` where it is out of reach."""
    around = module.scopes.function_of(call)
    if one.function is None and around is not None:
        return one.statement in module.tree.body
    if one.function is None or one.function in module.scopes.ancestors(call):
        if _dominates(module, one.statement, call) or (
            one.made_here and one.statement is module.scopes.statement_of(call)
        ):
            return True
        return False if one.statement.lineno < call.lineno else None
    if one.shared:
        return False
    receiver = one.client.partition(".")[0]
    if "." not in one.client or not _is_in_reach(module, call, one.function, receiver):
        return None
    if one.function.name == "__init__" and one.statement in one.function.body:
        return None if _is_left_out(module, one.function) else True
    return (
        isinstance(held, ast.Attribute)
        and module.scopes.function_of(held) is one.function
        and _dominates(module, one.statement, held)
    )


def makes_client(module: Module, one: Configured, call: ast.Call, receiver: ast.expr) -> bool:
    """Whether the expression that gives the model of a call may be what makes its client."""
    if (
        one.function is None
        or one.function.name == "__init__"
        or one.function in module.scopes.ancestors(call)
    ):
        return False
    return any(
        isinstance(node, ast.Call)
        or (
            isinstance(node, ast.Attribute)
            and not isinstance(node.ctx, ast.Store)
            and _is_property(module, node)
        )
        for node in ast.walk(receiver)
    )


def _is_property(module: Module, read: ast.Attribute) -> bool:
    """Whether a function answers a read of an attribute, or that is not certain."""
    owners = [one.node for one in module.infer.of(read.value) if isinstance(one.node, ast.ClassDef)]
    if not owners:
        return not isinstance(read.value, ast.Name)
    return any(
        member.function is not None or member.is_property
        for owner in owners
        for member in module.infer.classes.members(owner, read.attr)
    )


def _is_left_out(module: Module, init: _FunctionNode) -> bool:
    """Whether a class of this file inherits from the one of ``init`` and does not run it."""
    owner = module.scopes.parents[init]
    assert isinstance(owner, ast.ClassDef)
    for heir in module.infer.classes.heirs(owner):
        own = next(
            (one for one in heir.body if isinstance(one, _FunctionNode) and one.name == "__init__"), None
        )
        if own is not None and not any(
            isinstance(node, ast.Attribute) and node.attr == "__init__" for node in ast.walk(own)
        ):
            return True
    return False


def _method_around(module: Module, node: ast.AST) -> _FunctionNode | None:
    """The method that a node is in, also where functions inside it are between."""
    return next(
        (
            parent
            for parent in module.scopes.ancestors(node)
            if isinstance(parent, _FunctionNode) and isinstance(module.scopes.parents[parent], ast.ClassDef)
        ),
        None,
    )


def _receiver_of(module: Module, function: _FunctionNode) -> str:
    """What a method calls its object; ``""`` for other functions."""
    arguments = [*function.args.posonlyargs, *function.args.args]
    shared = decorated(function, "staticmethod", "classmethod")
    if not isinstance(module.scopes.parents[function], ast.ClassDef) or shared or not arguments:
        return ""
    return arguments[0].arg


def _hides(module: Module, node: ast.AST, method: _FunctionNode, receiver: str) -> bool:
    """Whether something between a node and the method around it has the receiver's name."""
    owner = module.scopes.scope_of(node).owner(receiver)
    return (
        owner is None
        or owner is not module.scopes.by_node.get(method)
        or len(owner.definitions[receiver]) != 1
    )


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


def runs_before(module: Module, clients: list[Configured], calls: Sequence[ast.Call]) -> None:
    """Raise `BlockedError` where functions of the file are called before the client is made that ``calls`` needs."""
    asking = _reaching(module, calls)
    for one in clients:
        if one.function is not None:
            continue
        for node in module.scopes.parents:
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and module.scopes.function_of(node) is None
                and node.lineno < one.call.lineno
                and node.func.id in asking
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


def _reaching(module: Module, calls: Sequence[ast.Call]) -> set[str]:
    """Names of functions and classes of the file that hold one of ``calls``, or name one that does."""
    homes = [node for node in module.scopes.parents if isinstance(node, _FunctionNode | ast.ClassDef)]
    words = {
        home: {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(home)} for home in homes
    }
    around = {parent for call in calls for parent in module.scopes.ancestors(call)}
    found = {home.name for home in homes if home in around}
    while True:
        more = {home.name for home in homes if words[home] & found} - found
        if not more:
            return found
        found |= more
