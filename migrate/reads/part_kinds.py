"""What kind of part a test asks for, and what stands for the attributes of a part of that kind."""

from __future__ import annotations

import ast

KINDS = {
    "text": "text",
    "inline_data": "media",
    "thought": "thought",
    "executable_code": "code",
    "code_execution_result": "result",
    "function_call": "call",
}
"""The attribute of a part that says its kind."""

READS = {
    ("text", "text"): "{item}.text",
    ("thought", "text"): "{item}.text",
    ("code", "executable_code.code"): "{step}.arguments.code",
    ("result", "code_execution_result.output"): "{step}.result",
}
"""What stands for an attribute of a part of a kind."""

MEDIA_TEST = '{item}.type in ("image", "audio", "video")'
ANSWER = ("text", "media")
STEPS = {
    "call": "function_call",
    "code": "code_execution_call",
    "result": "code_execution_result",
    "thought": "thought",
}


def kind_of(test: ast.expr, name: str) -> str | None:
    """The kind of part that a test asks for: ``part.text``, ``is not None``, or the same behind ``hasattr``."""
    match test:
        case ast.Compare(left=left, ops=[ast.IsNot() | ast.NotEq()], comparators=[ast.Constant(value=None)]):
            test = left
        case ast.BoolOp(op=ast.And()):
            asked = [value for value in test.values if not _says_part(value, name)]
            kinds = {kind_of(value, name) or _probed(value, name) for value in asked}
            certain = any(kind_of(value, name) for value in asked)
            return kinds.pop() if certain and len(kinds) == 1 else None
    if isinstance(test, ast.NamedExpr):
        test = test.value
    match test:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=variable), attr="as_image"), args=[]):
            return "media" if variable == name else None
        case ast.Attribute(value=ast.Name(id=variable), attr=attribute) if variable == name:
            return KINDS.get(attribute)
        case ast.Attribute(
            value=ast.Attribute(value=ast.Name(id=variable), attr="inline_data"), attr="data" | "mime_type"
        ):
            return "media" if variable == name else None
    return None


def _says_part(test: ast.expr, name: str) -> bool:
    """Whether a test is about the part itself, which is always there."""
    return isinstance(test, ast.Name) and test.id == name


def _probed(test: ast.expr, name: str) -> str | None:
    """The kind that ``hasattr(part, "text")`` asks for; it is true of every part."""
    match test:
        case ast.Call(
            func=ast.Name(id="hasattr"),
            args=[ast.Name(id=variable), ast.Constant(value=str() as attribute)],
        ):
            return KINDS.get(attribute) if variable == name else None
    return None
