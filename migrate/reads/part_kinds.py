"""What kind of part a test asks for, and what stands for the attributes of a part of that kind."""

from __future__ import annotations

import ast
from dataclasses import dataclass

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
TEXT_TEST = {False: '{item}.type == "text"', True: '{item}.type == "text" and {item}.text'}
"""By whether an empty text does not pass."""
ANSWER = ("text", "media")
STEPS = {
    "call": "function_call",
    "code": "code_execution_call",
    "result": "code_execution_result",
    "thought": "thought",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a test asks of a part."""

    kind: str
    extra: tuple[ast.expr, ...] = ()
    """What it asks besides, in the order of the source."""
    says_answer: bool = False
    """Whether it says itself that thoughts are not meant."""
    truthy: bool = False
    """Whether an empty text does not pass."""


def asked(test: ast.expr, name: str, text: str = "") -> Asked | None:
    """What a test asks of the part ``name``: one kind, and perhaps more, all of which has to be true.

    ``text`` is a variable that holds the text of the part.
    """
    values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
    if len(values) > 1 and any(isinstance(node, ast.NamedExpr) for node in ast.walk(test)):
        return None  # what it keeps would be lost
    kinds, extra, says_answer, truthy = set[str](), list[ast.expr](), False, False
    for value in values:
        kind = kind_of(value, name, text)
        if kind is not None:
            kinds.add(kind)
            truthy = truthy or (kind == "text" and not isinstance(value, ast.Compare))
        elif text and _is_a_string(value, text):
            kinds.add("text")
        elif says_no_thought(value, name):
            says_answer = True
        elif not (_says_part(value, name) or probed(value, name)):
            extra.append(value)
    if kinds == {"text", "thought"} and not says_answer:
        kinds = {"thought"}
    if len(kinds) != 1 or (says_answer and kinds == {"thought"}):
        return None
    return Asked(kinds.pop(), tuple(extra), says_answer, truthy)


def kind_of(test: ast.expr, name: str, text: str = "") -> str | None:
    """The kind of part that a test asks for and nothing else: ``part.text``, ``is not None``, or by name."""
    match test:
        case ast.Compare(left=left, ops=[ast.IsNot() | ast.NotEq()], comparators=[ast.Constant(value=None)]):
            test = left
    if isinstance(test, ast.NamedExpr):
        test = test.value
    match test:
        case ast.Name(id=variable) if text and variable == text:
            return "text"
        case ast.Call(func=ast.Attribute(value=ast.Name(id=variable), attr="as_image"), args=[]):
            return "media" if variable == name else None
        case ast.Attribute(
            value=ast.Attribute(value=ast.Name(id=variable), attr="inline_data"), attr="data" | "mime_type"
        ):
            return "media" if variable == name else None
    return KINDS.get(attribute_of(test, name))


def attribute_of(node: ast.expr, name: str) -> str:
    """The attribute of the part that ``node`` reads: ``part.text``, or ``getattr(part, "text", None)``."""
    match node:
        case ast.Attribute(value=ast.Name(id=variable), attr=attribute) if variable == name:
            return attribute
        case ast.Call(
            func=ast.Name(id="getattr"),
            args=[ast.Name(id=variable), ast.Constant(value=str() as attribute), *_],
        ) if variable == name:
            return attribute
    return ""


def says_no_thought(test: ast.expr, name: str) -> bool:
    """Whether a test is true of every part but thoughts: ``not part.thought``, also behind ``hasattr``."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=ast.BoolOp(op=ast.And(), values=values)):
            rest = [value for value in values if not probed(value, name)]
            return len(rest) == 1 and attribute_of(rest[0], name) == "thought"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return attribute_of(operand, name) == "thought"
    return False


def _is_a_string(test: ast.expr, text: str) -> bool:
    match test:
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=variable), ast.Name(id="str")]):
            return variable == text
    return False


def _says_part(test: ast.expr, name: str) -> bool:
    """Whether a test is about the part itself, which is always there."""
    return isinstance(test, ast.Name) and test.id == name


def probed(test: ast.expr, name: str) -> str | None:
    """The kind that ``hasattr(part, "text")`` asks for; it is true of every part."""
    match test:
        case ast.Call(
            func=ast.Name(id="hasattr"),
            args=[ast.Name(id=variable), ast.Constant(value=str() as attribute)],
        ):
            return KINDS.get(attribute) if variable == name else None
    return None
