"""What a call for the archived SDK is given."""

from __future__ import annotations

import ast

from migrate.archived.names import BlockedError
from shim.mapping import archived as facts

Given = dict[str, ast.expr]


def streams(call: ast.Call) -> bool:
    """Whether a call asks for a stream; raises `BlockedError` where that is not in sight."""
    stream = value_of(call, "stream")
    if stream is None:
        return False
    if isinstance(stream, ast.Constant) and isinstance(stream.value, bool):
        return stream.value
    raise BlockedError(call, "GI584", "Whether this call streams is decided when the program runs.")


def given_to(call: ast.Call) -> Given:
    """The settings of a call; raises `BlockedError` for others."""
    known = {"contents", "content", "stream", *facts.CALL_SETTINGS}
    for keyword in call.keywords:
        if keyword.arg not in known:
            raise BlockedError(call, "GI583", f"`{keyword.arg or '**'}` is not translated.")
    return {
        str(keyword.arg): keyword.value for keyword in call.keywords if keyword.arg in facts.CALL_SETTINGS
    }


def dumped(given: Given) -> tuple[tuple[str, str], ...]:
    """Settings, to be compared."""
    return tuple((name, ast.dump(value)) for name, value in given.items() if name != "model_name")


def contents_of(call: ast.Call, name: str) -> ast.expr:
    """The contents of a call: its first argument, or the one called ``name``."""
    contents = call.args[0] if call.args else value_of(call, name)
    if contents is None or len(call.args) > 1 or isinstance(contents, ast.Starred):
        raise BlockedError(call, "GI584", "The contents of this call are not in sight.")
    return contents


def value_of(call: ast.Call, name: str) -> ast.expr | None:
    """The value of the keyword ``name``."""
    whole = keyword_of(call, name)
    return whole.value if whole is not None else None


def keyword_of(call: ast.Call, name: str) -> ast.keyword | None:
    """The keyword ``name``."""
    return next((keyword for keyword in call.keywords if keyword.arg == name), None)


def calls_functions(call: ast.Call) -> bool:
    """Whether a chat that ``call`` starts calls the functions among its tools by itself."""
    automatic = value_of(call, "enable_automatic_function_calling")
    if automatic is None:
        return False
    if isinstance(automatic, ast.Constant) and isinstance(automatic.value, bool):
        return automatic.value
    raise BlockedError(
        call, "GI584", "Whether this chat calls functions by itself is decided when the program runs."
    )
