"""What the SDK declares for a Python function: its name, its docstring and the JSON Schema of its parameters."""

from __future__ import annotations

import ast
import inspect
from typing import Any

from migrate.bind.infer import Inference
from migrate.bind.module import Module
from migrate.literal import Derived, Hole
from migrate.rules.rule import LeftError

Def = ast.FunctionDef | ast.AsyncFunctionDef
_PLAIN = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
_LISTS = frozenset(("builtins.list", "typing.List"))
_DICTS = frozenset(("builtins.dict", "typing.Dict"))
_ANYTHING = "typing.Any"
_RESULTS = (
    _LISTS
    | _DICTS
    | {_ANYTHING, "builtins.tuple", "typing.Tuple", "typing.Optional", "typing.Union"}
    | {f"builtins.{name}" for name in _PLAIN}
)


def declaration_of(module: Module, named: ast.expr, function: Def, *, bound: bool) -> dict[str, Any]:
    """A function declaration as the SDK makes it of a Python function; raises `LeftError` for what it makes no
    simple schema of. ``named`` is what stands among the tools, and ``bound`` says that it is a method of an object.
    """
    infer = module.infer.home(function)
    given = function.args
    if given.vararg or given.kwarg or given.posonlyargs:
        raise _left(function, "takes arguments that have no name of their own")
    if any(infer.symbol(one) != "builtins.staticmethod" for one in function.decorator_list):
        raise _left(function, "is decorated, so that what is called may take other arguments")
    parameters = [*given.args[1 if bound else 0 :], *given.kwonlyargs]
    late = given.args[len(given.args) - len(given.defaults) :]
    defaults = dict(zip(late, given.defaults, strict=True))
    defaults |= {
        one: value
        for one, value in zip(given.kwonlyargs, given.kw_defaults, strict=True)
        if value is not None
    }
    properties: dict[str, Any] = {}
    for parameter in parameters:
        properties[parameter.arg] = _schema(infer, function, parameter)
        if parameter in defaults:
            properties[parameter.arg]["default"] = _default(function, parameter, defaults[parameter])
    declared: dict[str, Any] = {"name": function.name, "description": _description(module, named, function)}
    if properties:
        required = [one.arg for one in parameters if one not in defaults]
        schema = {"type": "object", "properties": properties}
        declared["parameters_json_schema"] = schema | ({"required": required} if required else {})
    return {key: value for key, value in declared.items() if value != ""}


def _description(module: Module, named: ast.expr, function: Def) -> Any:
    written = ast.get_docstring(function, clean=False)
    text = inspect.cleandoc(written or "")
    if "\n" in text:
        return Derived('inspect.getdoc({}) or ""', Hole.of(module, named), ("inspect",))
    return text


def _schema(infer: Inference, function: Def, parameter: ast.arg) -> dict[str, Any]:
    if parameter.annotation is None:
        raise _left(function, f"has a parameter `{parameter.arg}` without an annotation")
    found = _of_type(infer, parameter.annotation)
    if found is None:
        raise _left(
            function,
            f"has a parameter `{parameter.arg}: {ast.unparse(parameter.annotation)}`, whose arguments the SDK checks "
            "and converts",
        )
    return found


def _of_type(infer: Inference, annotation: ast.expr) -> dict[str, Any] | None:
    """JSON Schema of a type that JSON values have as they come; ``None`` for any other."""
    match annotation:
        case ast.BinOp(op=ast.BitOr(), left=left, right=ast.Constant(value=None)):
            return _or_none(_of_type(infer, left))
        case ast.Subscript(value=outer, slice=inner) if infer.symbol(outer) == "typing.Optional":
            return _or_none(_of_type(infer, inner))
        case ast.Subscript(value=outer, slice=inner) if infer.symbol(outer) in _LISTS:
            element = _of_type(infer, inner)
            return None if element is None else {"type": "array", "items": element}
        case ast.Subscript(value=outer, slice=ast.Tuple(elts=[key, inner])) if infer.symbol(outer) in _DICTS:
            value = {} if infer.symbol(inner) == _ANYTHING else _of_type(infer, inner)
            if infer.symbol(key) != "builtins.str" or value is None:
                return None
            return {"type": "object", "additionalProperties": value or True}
    symbol = infer.symbol(annotation)
    if symbol in _DICTS:
        return {"type": "object", "additionalProperties": True}
    if symbol in _LISTS:
        return {"type": "array", "items": {}}
    kind = _PLAIN.get(symbol.removeprefix("builtins."))
    return {"type": kind} if kind is not None else None


def _or_none(schema: dict[str, Any] | None) -> dict[str, Any] | None:
    if schema is None or "anyOf" in schema:
        return None
    return {"anyOf": [schema, {"type": "null"}]}


def _default(function: Def, parameter: ast.arg, value: ast.expr) -> Any:
    try:
        return ast.literal_eval(value)
    except ValueError:
        raise _left(function, f"has a default for `{parameter.arg}` that is no constant") from None


def check_result(infer: Inference, function: Def) -> None:
    """Raise `LeftError` where a function is said to give what JSON has no form for."""
    said = function.returns
    if said is not None and not all(_is_plain(infer, node) for node in ast.walk(said)):
        raise _left(function, f"gives `{ast.unparse(said)}`, which the SDK turns into JSON in its own way")


def _is_plain(infer: Inference, node: ast.AST) -> bool:
    """Whether a piece of an annotation says nothing that JSON has no form for."""
    match node:
        case ast.Constant():
            return node.value is None
        case ast.Attribute():
            return infer.symbol(node) in _RESULTS
        case ast.Name(id=name):
            return name == "typing" or infer.symbol(node) in _RESULTS
    return not isinstance(node, ast.Call)


def _left(function: Def, why: str) -> LeftError:
    return LeftError(
        "GI532",
        f"`{function.name}` is called by the SDK, and {why}; declare it and call it in a loop of your own.",
    )


__all__ = ["Def", "check_result", "declaration_of"]
