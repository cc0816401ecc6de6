"""Source that gives the JSON Schema of a type."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.types import Form
from migrate.literal.values import Derived, Hole, short
from migrate.stability import is_mutated
from shim.mapping.row import Notice
from shim.mapping.schema import to_json_schema
from shim.mapping.value import NeedsLiteral

_DEPTH = 20  # base classes of base classes; a cycle ends here
_GENERICS = frozenset(
    ("builtins.list", "builtins.dict", "typing.List", "typing.Dict", "typing.Optional", "typing.Union")
)
_TYPED_BASES = frozenset(
    ("typing.TypedDict", "typing_extensions.TypedDict", "enum.Enum", "enum.StrEnum", "typing.NamedTuple")
)
_MODELS = ("pydantic.BaseModel", "pydantic.main.BaseModel")
_BUILTIN_TYPES = frozenset(f"builtins.{name}" for name in ("str", "int", "float", "bool"))


def schema_of(hole: Hole) -> Derived | Hole:
    """Source that gives the JSON Schema of a type: a pydantic class or a generic of such classes.

    A constant that is JSON Schema already stays as it is.
    """
    module, node = hole.module, hole.node
    if is_model_class(module, node):
        return Derived("{}.model_json_schema()", hole)
    if is_type(module, node):
        return Derived("TypeAdapter({}).json_schema()", hole, ("pydantic:TypeAdapter",))
    if _is_json_schema(module, node):
        return hole
    raise NeedsLiteral(f"the schema {short(module.slice(node))}")


def is_model_class(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is certain to be a pydantic model's class."""
    if isinstance(node, ast.Name) and _is_model_parameter(module, node):
        return True
    found = module.infer.of(node)
    if len(found) != 1:
        return False
    (only,) = found
    return only.form is Form.CLASS and isinstance(only.node, ast.ClassDef) and _is_pydantic(module, only.node)


def _is_model_parameter(module: Module, name: ast.Name) -> bool:
    """Whether a parameter is annotated as a class of pydantic models: ``schema: type[BaseModel]``."""
    definitions = module.reaching.get(name, frozenset())
    if len(definitions) != 1:
        return False
    (definition,) = definitions
    annotation = definition.annotation
    if definition.how is not Binding.PARAMETER or annotation is None:
        return False
    if is_optional(module, annotation):
        return _is_asked_for(module, name) and any(_is_models(module, one) for one in _options(annotation))
    return _is_models(module, annotation)


def _is_models(module: Module, annotation: ast.expr) -> bool:
    """Whether an annotation is ``type[X]`` for a model ``X``, or a type variable bound to one."""
    if not isinstance(annotation, ast.Subscript):
        return False
    if module.infer.symbol(annotation.value) not in ("builtins.type", "typing.Type"):
        return False
    bound = _bound_of(module, annotation.slice)
    found = module.infer.of(bound)
    if module.infer.symbol(bound) in _MODELS:
        return True
    return len(found) == 1 and all(
        t.form is Form.CLASS and isinstance(t.node, ast.ClassDef) and _is_pydantic(module, t.node)
        for t in found
    )


def _bound_of(module: Module, node: ast.expr) -> ast.expr:
    """What a type variable is bound to; any other type itself."""
    if isinstance(node, ast.Name):
        for definition in module.infer.definitions(node) or ():
            value = definition.value
            if isinstance(value, ast.Call) and module.infer.symbol(value.func) == "typing.TypeVar":
                return next((k.value for k in value.keywords if k.arg == "bound"), node)
    return node


def is_optional(module: Module, annotation: ast.expr) -> bool:
    """Whether an annotation allows ``None``."""
    return any(isinstance(one, ast.Constant) and one.value is None for one in _options(annotation)) or (
        isinstance(annotation, ast.Subscript) and module.infer.symbol(annotation.value) == "typing.Optional"
    )


def _options(annotation: ast.expr) -> list[ast.expr]:
    match annotation:
        case ast.BinOp(op=ast.BitOr()):
            return [*_options(annotation.left), *_options(annotation.right)]
        case ast.Subscript(value=ast.Name(id="Optional") | ast.Attribute(attr="Optional")):
            return [annotation.slice]
        case ast.Subscript(
            value=ast.Name(id="Union") | ast.Attribute(attr="Union"), slice=ast.Tuple() as options
        ):
            return options.elts
    return [annotation]


def _is_asked_for(module: Module, name: ast.Name) -> bool:
    """Whether ``name`` is certain not to be ``None`` here: it stands under ``if name`` or ``if name is not None``."""
    inside: ast.AST = name
    for node in module.scopes.ancestors(name):
        if isinstance(node, ast.If) and inside in node.body and _says_some(node.test, name.id):
            return True
        if isinstance(node, ast.IfExp) and inside is node.body and _says_some(node.test, name.id):
            return True
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return False
        inside = node
    return False


def _says_some(test: ast.expr, name: str) -> bool:
    match test:
        case ast.Name(id=found):
            return found == name
        case ast.Compare(left=ast.Name(id=found), ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]):
            return found == name
        case ast.BoolOp(op=ast.And()):
            return any(_says_some(value, name) for value in test.values)
    return False


def _is_json_schema(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` names a dict that is JSON Schema as it stands, and that nothing changes."""
    if not isinstance(node, ast.Name):
        return False
    definitions = module.reaching.get(node, frozenset())
    if len(definitions) != 1 or is_mutated(module, node):
        return False
    (definition,) = definitions
    if definition.how is not Binding.ASSIGN or not isinstance(definition.value, ast.Dict):
        return False
    try:
        schema = ast.literal_eval(definition.value)
        losses: list[Notice] = []
        return to_json_schema(schema, losses) == schema and not losses
    except ValueError:
        return False


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
        if infer.symbol(base) in _MODELS:
            return True
        for found in infer.of(base):
            if (
                isinstance(found.node, ast.ClassDef)
                and depth < _DEPTH
                and _is_pydantic(module, found.node, depth + 1)
            ):
                return True
    return False
