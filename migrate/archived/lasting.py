"""Whether a client lives as long as what is made of it: google-genai closes its connections with the client.

A chat and a stream of google-genai hold on to the connections of a client, but not to the client itself. Where that is
a variable of a function that has returned, or of a script that Streamlit runs again, they fail.
"""

from __future__ import annotations

import ast

from migrate.archived.answers import Reading
from migrate.archived.clients import Configured
from migrate.archived.holders import Holder
from migrate.archived.names import BlockedError, only_value
from migrate.bind.module import Module

_RUN_AGAIN = "streamlit"
_KEPT = "genai_client"


def check_stream(module: Module, call: ast.Call, client: Configured | None, reading: Reading) -> None:
    """Raise `BlockedError` for a stream that google-genai would ask for at another place than the archived SDK.

    ``client`` is that of the call; ``None`` for a message, whose chat is looked at. The archived SDK asks at the
    call, google-genai where the loop starts.
    """
    returned = any(isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) for one in reading.functions)
    if len(reading.loops) != 1:
        raise _blocked(call, "its stream is gone through more than once")
    around, loop = _guards(module, call), _guards(module, reading.loops[0])
    if around != loop or (returned and (around or loop)):
        raise _blocked(call, "google-genai asks for a stream in the loop, which is not in the same `try`")
    if returned and client is not None and _is_local(client):
        raise _blocked(call, "its client is gone when the loop starts, and its connections with it")


def check_chat(module: Module, call: ast.Call, client: Configured, chat: Holder) -> None:
    """Raise `BlockedError` for a chat that may live longer than its client."""
    module_level = client.function is None
    kept = [name for name in chat.targets if isinstance(name, ast.Attribute)]
    if client.shared:
        raise _blocked(call, "its client may be made anew, and the connections of the old one are closed")
    if (
        is_renewed(module, client)
        and (chat.keys or chat.functions)
        and kept_in_session(module, client) is None
    ):
        raise _blocked(
            call, "Streamlit makes the client anew with every run, and closes the old one's connections"
        )
    if module_level:
        return
    if "." in client.client:
        # The object that holds the client has to hold the chats as well.
        alike = all(_class_of(module, name) is _class_of(module, client.statement) for name in kept)
        if chat.keys or not alike or not _stays_inside(module, client, chat):
            raise _blocked(call, "it may live longer than the object that holds its client")
        return
    inside = all(
        isinstance(name, ast.Name) and _owner(module, name) is client.function for name in chat.targets
    )
    if chat.keys or chat.functions or not inside:
        raise _blocked(call, "it lives longer than its client, which is a variable of the function")


def is_renewed(module: Module, client: Configured) -> bool:
    """Whether Streamlit makes a client anew whenever it runs the script again."""
    return client.function is None and bool(_streamlit(module))


def kept_in_session(module: Module, client: Configured) -> str | None:
    """The lines that make a client once for each session of Streamlit; ``None`` where its key may change."""
    key = client.given.value if client.given is not None else None
    if isinstance(key, ast.Name):
        key = only_value(module, key)
    home = f"{_streamlit(module)}.session_state"
    if (
        not (key is None or _is_fixed(module, key))
        or "." in home.removesuffix(".session_state")
        or _KEPT in module.text
    ):
        return None
    given = module.slice(client.given) if client.given is not None else ""
    indent = module.indent_at(module.span(client.statement)[0])
    return (
        f'if "{_KEPT}" not in {home}:\n{indent}{module.indent_unit}{home}.{_KEPT} = genai.Client({given})\n'
        f"{indent}{client.client}: genai.Client = {home}.{_KEPT}"
    )


def _is_fixed(module: Module, key: ast.expr) -> bool:
    """Whether a key is the same in every run: written out, of the environment or of Streamlit's secrets."""
    match key:
        case ast.Constant():
            return True
        case ast.Call(func=function, args=[ast.Constant(), *_]):
            return module.infer.symbol(function) in ("os.getenv", "os.environ.get", "streamlit.secrets.get")
        case ast.Subscript(value=home, slice=ast.Constant()) | ast.Attribute(value=home):
            return module.infer.symbol(home) in ("os.environ", "streamlit.secrets")
    return False


def _stays_inside(module: Module, client: Configured, chat: Holder) -> bool:
    """Whether a chat does not leave the class of its client: the functions it goes through are methods of it."""
    home = _class_of(module, client.statement)
    names = [name for name in chat.targets if isinstance(name, ast.Name)]
    return all(_class_of(module, one) is home for one in (*chat.functions, *names, *chat.calls))


def _class_of(module: Module, node: ast.AST) -> ast.AST | None:
    return module.scopes.class_of(node)


def _guards(module: Module, node: ast.AST) -> list[ast.AST]:
    """The `try` statements in whose body a node is, up to the function around it."""
    found: list[ast.AST] = []
    inner = node
    for parent in module.scopes.ancestors(node):
        if isinstance(parent, ast.Try | ast.TryStar) and inner in parent.body:
            found.append(parent)
        if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            break
        inner = parent
    return found


def _is_local(client: Configured) -> bool:
    return client.function is not None and "." not in client.client and not client.shared


def _streamlit(module: Module) -> str:
    """What the file calls Streamlit; ``""`` where it does not use it."""
    for node in module.scopes.parents:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.partition(".")[0] == _RUN_AGAIN:
                    return alias.asname or alias.name
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == _RUN_AGAIN:
            return f"{node.module}."
    return ""


def _owner(module: Module, name: ast.Name) -> ast.AST | None:
    """The function or module that a variable belongs to."""
    owner = module.scopes.scope_of(name).owner(name.id)
    return owner.node if owner is not None else None


def _blocked(call: ast.Call, why: str) -> BlockedError:
    return BlockedError(call, "GI584", f"The call would stay google-genai's, and {why}.")
