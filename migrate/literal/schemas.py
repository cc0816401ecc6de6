"""Source that gives the JSON Schema of a type."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.types import Form
from migrate.literal.values import Derived, Hole, short
from shim.mapping.value import NeedsLiteral

_DEPTH = 20  # base classes of base classes; a cycle ends here
_GENERICS = frozenset(
    ("builtins.list", "builtins.dict", "typing.List", "typing.Dict", "typing.Optional", "typing.Union")
)
_TYPED_BASES = frozenset(
    ("typing.TypedDict", "typing_extensions.TypedDict", "enum.Enum", "enum.StrEnum", "typing.NamedTuple")
)
_BUILTIN_TYPES = frozenset(f"builtins.{name}" for name in ("str", "int", "float", "bool"))


def schema_of(hole: Hole) -> Derived:
    """Source that gives the JSON Schema of a type: a pydantic class or a generic of such classes."""
    module, node = hole.module, hole.node
    if is_model_class(module, node):
        return Derived("{}.model_json_schema()", hole)
    if is_type(module, node):
        return Derived("TypeAdapter({}).json_schema()", hole, ("pydantic:TypeAdapter",))
    raise NeedsLiteral(f"the schema {short(module.slice(node))}")


def is_model_class(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is certain to be a pydantic model's class."""
    found = module.infer.of(node)
    if len(found) != 1:
        return False
    (only,) = found
    return only.form is Form.CLASS and isinstance(only.node, ast.ClassDef) and _is_pydantic(module, only.node)


def is_type(module: Module, node: ast.expr) -> bool:
    """Whether pydantic's TypeAdapter is certain to understand ``node``: generics of classes defined in this file."""
    match node:
        case ast.Subscript():
            outer = module.infer.symbol(node.value)
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return outer in _GENERICS and all(is_type(module, part) for part in inner)
        case ast.Name():
            if module.infer.symbol(node) in _BUILTIN_TYPES:
                return True
            found = module.infer.of(node)
            return bool(found) and all(
                t.form is Form.CLASS and isinstance(t.node, ast.ClassDef) and _has_schema(module, t.node)
                for t in found
            )
    return False


def _has_schema(module: Module, node: ast.ClassDef) -> bool:
    """Whether a class of this file is a pydantic model, a TypedDict or an enum."""
    return _is_pydantic(module, node) or any(
        module.infer.home(node).symbol(base) in _TYPED_BASES for base in node.bases
    )


def _is_pydantic(module: Module, node: ast.ClassDef, depth: int = 0) -> bool:
    infer = module.infer.home(node)
    for base in node.bases:
        if infer.symbol(base) in ("pydantic.BaseModel", "pydantic.main.BaseModel"):
            return True
        for found in infer.of(base):
            if (
                isinstance(found.node, ast.ClassDef)
                and depth < _DEPTH
                and _is_pydantic(module, found.node, depth + 1)
            ):
                return True
    return False
