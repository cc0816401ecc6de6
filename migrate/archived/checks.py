"""The check that keeps the error of ``.text``, put in front of what reads it."""

from __future__ import annotations

import ast

from migrate.archived.answers import Reading
from migrate.archived.edits import Edits
from migrate.archived.names import BlockedError

_ERROR = 'raise ValueError("The answer holds no text.")'
_NAMES = ("response", "answer", "reply", "gemini_response")


def put_checks(edits: Edits, call: ast.Call, reading: Reading) -> None:
    """Plan the checks of one call's answer, and a variable where its text is read off the call itself."""
    module = edits.module
    for read, (other, word) in reading.reasons.items():
        if read in edits.carried:
            continue  # in a function that takes the answers of several calls
        edits.carried.add(read)
        end = module.span(read)[1]
        edits.put(end, end, ".name")
        edits.put(*module.span(other), f'"{word}"')
    for statement, name in reading.checked:
        if statement in edits.carried:
            continue  # in a function that takes the answers of several calls
        edits.carried.add(statement)
        start = module.span(statement)[0]
        edits.put(start, start, _check(edits, name, module.indent_at(start)))
    if reading.hoisted is None:
        return
    statement = module.scopes.statement_of(reading.hoisted)
    first = module.span(statement)[0]
    start, end = module.span(reading.hoisted)
    before = module.text[first:start]
    if "#" in before:
        raise BlockedError(call, "GI584", "There are comments inside this statement, which would be lost.")
    indent = module.indent_at(first)
    answer = _free_name(edits, statement)
    edits.put(first, start, f"{answer} = ")
    edits.put(end, end, f"\n{indent}{_check(edits, answer, indent)}{before}{answer}")


def _check(edits: Edits, name: str, indent: str) -> str:
    return f"if not {name}.text:\n{indent}{edits.module.indent_unit}{_ERROR}\n{indent}"


def _free_name(edits: Edits, statement: ast.stmt) -> str:
    """A name for an answer that the function around it does not use."""
    around: ast.AST = edits.module.scopes.function_of(statement) or edits.module.tree
    used = {node.id for node in ast.walk(around) if isinstance(node, ast.Name)}
    used |= {node.arg for node in ast.walk(around) if isinstance(node, ast.arg)}
    return next((name for name in _NAMES if name not in used), f"response_{statement.lineno}")
