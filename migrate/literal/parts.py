"""Constructors of ``types`` whose arguments are not the fields, as the data they stand for."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from migrate.literal.lift import Lifter
from migrate.literal.values import Hole, LiftedDict, LiftedList, short
from shim.mapping.value import NeedsLiteral


def _part_text(lifter: Lifter, node: ast.Call) -> LiftedDict:
    return _with_rest(LiftedDict(), lifter.arguments(node, "text"), ())


def _part_bytes(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    part = LiftedDict(inline_data={k: given[k] for k in ("data", "mime_type") if k in given})
    return _with_rest(part, given, ("data", "mime_type"))


def _part_uri(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    data = {k: given[k] for k in ("file_uri", "mime_type") if k in given}
    return _with_rest(LiftedDict(file_data=data), given, ("file_uri", "mime_type"))


def _part_function_call(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    return _with_rest(LiftedDict(function_call=dict(given)), given, tuple(given))


def _part_function_response(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    return _with_rest(LiftedDict(function_response=dict(given)), given, tuple(given))


def _part_code(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    return _with_rest(LiftedDict(executable_code=dict(given)), given, tuple(given))


def _part_code_result(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    return _with_rest(LiftedDict(code_execution_result=dict(given)), given, tuple(given))


def _content_of(role: str) -> Callable[[Lifter, ast.Call], LiftedDict]:
    """``types.UserContent(parts)`` or ``types.ModelContent(parts)``: the class says the role."""

    def content(lifter: Lifter, node: ast.Call) -> LiftedDict:
        given = lifter.arguments(node, "parts")
        parts = given.get("parts", [])
        if isinstance(parts, Hole) and not parts.is_text():
            raise NeedsLiteral(short(lifter.module.slice(node)))
        found = LiftedDict(role=role, parts=parts if isinstance(parts, LiftedList) else [parts])
        found.below = given.below
        return found

    return content


def _with_rest(part: LiftedDict, given: LiftedDict, taken: Sequence[str]) -> LiftedDict:
    part.update({key: value for key, value in given.items() if key not in taken})
    part.below = given.below
    return part


CONSTRUCTORS: dict[str, Callable[[Lifter, ast.Call], LiftedDict]] = {
    "Part.from_text": _part_text,
    "Part.from_bytes": _part_bytes,
    "Part.from_uri": _part_uri,
    "Part.from_function_call": _part_function_call,
    "Part.from_function_response": _part_function_response,
    "Part.from_executable_code": _part_code,
    "Part.from_code_execution_result": _part_code_result,
    "UserContent": _content_of("user"),
    "ModelContent": _content_of("model"),
}
