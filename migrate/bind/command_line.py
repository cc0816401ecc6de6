"""What the command line gives a program: attributes of argparse's namespace, parameters under click's decorators."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.types import NONE, STR, UNKNOWN, Types

if TYPE_CHECKING:
    from migrate.bind.infer import Inference

NAMESPACE = "argparse.Namespace"
_CLICK = frozenset(
    f"{library}.{name}"
    for library in ("asyncclick", "click", "rich_click")
    for name in ("argument", "option")
)
_NO_TEXT = frozenset(
    ("action", "callback", "cls", "count", "flag_value", "is_flag", "multiple", "nargs", "type")
)
"""Keywords with which an option of either library can be something else than one text."""


def attribute(infer: Inference, name: str) -> Types:
    """Types of an attribute of what ``parse_args`` gives, by every ``add_argument`` of the file that sets it."""
    adding = [call for call in infer.calls_of.get("add_argument", []) if _destination(call) == name]
    set_otherwise = any(
        keyword.arg in (None, name)
        for call in infer.calls_of.get("set_defaults", [])
        for keyword in call.keywords
    )
    return STR if adding and not set_otherwise and all(_is_text(infer, call) for call in adding) else UNKNOWN


def parameter(infer: Inference, function: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> Types:
    """Types of a function's parameter, by the decorator that reads it from the command line; empty without one."""
    adding = [
        decorator
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        and infer.symbol(decorator.func) in _CLICK
        and _destination(decorator) == name
    ]
    if not adding:
        return frozenset()
    return STR if all(_is_text(infer, call) for call in adding) else UNKNOWN


def _destination(call: ast.Call) -> str:
    """The name that a value is kept by."""
    named = next((k.value for k in call.keywords if k.arg == "dest"), None)
    if named is not None:
        return named.value if isinstance(named, ast.Constant) and isinstance(named.value, str) else ""
    words = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    plain = [word for word in words if not word.startswith("-")]
    long = [word for word in words if word.startswith("--")]
    return next(iter((*plain, *long, *words)), "").lstrip("-").partition("/")[0].replace("-", "_").lower()


def _is_text(infer: Inference, call: ast.Call) -> bool:
    for keyword in call.keywords:
        if keyword.arg is None:
            return False
        if keyword.arg == "default" and not infer.of(keyword.value) <= STR | NONE:
            return False
        if (
            keyword.arg == "action"
            and isinstance(keyword.value, ast.Constant)
            and keyword.value.value == "store"
        ):
            continue
        if keyword.arg == "nargs" and isinstance(keyword.value, ast.Constant) and keyword.value.value == "?":
            continue
        if keyword.arg == "type" and infer.symbol(keyword.value) == "builtins.str":
            continue
        if keyword.arg in _NO_TEXT:
            return False
    return True
