"""Source that gives the JSON Schema of a type."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.bind.stability import is_mutated
from migrate.bind.types import Form
from migrate.literal.values import Derived, Hole, is_asked_for, short
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
_OF_MODELS = frozenset(("model_json_schema", "model_validate", "model_validate_json"))
_TELLING = frozenset(("builtins.hasattr", "builtins.isinstance", "builtins.issubclass", "builtins.type"))
_BUILTIN_TYPES = frozenset(f"builtins.{name}" for name in ("str", "int", "float", "bool"))


def schema_of(hole: Hole) -> Derived | Hole:
    """Source that gives the JSON Schema of a type: a pydantic class or a generic of such classes.

    A constant that is JSON Schema already stays as it is.
    """
    module, node = hole.module, hole.node
    any_type = _is_type_parameter(module, node)
    if is_model_class(module, node) and not any_type:
        return Derived("{}.model_json_schema()", hole)
    if any_type or is_type(module, node):
        return Derived("TypeAdapter({}).json_schema()", hole, ("pydantic:TypeAdapter",))
    if _is_json_schema(module, node) or _gives_json_schema(module, node):
        return hole
    raise NeedsLiteral(f"the schema {short(module.slice(node))}")


def is_model_class(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is certain to be a pydantic model's class."""
    if isinstance(node, ast.Name) and (_is_model_parameter(module, node) or _is_used_as_model(module, node)):
        return True
    found = module.infer.of(node)
    if len(found) != 1:
        return False
    (only,) = found
    return only.form is Form.CLASS and isinstance(only.node, ast.ClassDef) and _is_pydantic(module, only.node)


def _is_model_parameter(module: Module, name: ast.Name) -> bool:
    """Whether a parameter is annotated as a class of pydantic models: ``schema: type[BaseModel]``.

    ``BaseModel`` alone says that of a schema, too: an object of it could not be one.
    """
    annotations = _said_of(module, name)
    return any(_is_models(module, one) or module.infer.symbol(one) in _MODELS for one in annotations)


def _is_used_as_model(module: Module, name: ast.Name) -> bool:
    """Whether a parameter is asked for what only the class of a pydantic model has.

    It must not be told apart from other things that it could be, nor be ``None`` where it is used.
    """
    definitions = module.reaching.get(name, frozenset())
    if len(definitions) != 1 or any(
        one.how is not Binding.PARAMETER or one.annotation is not None for one in definitions
    ):
        return False
    parents = module.scopes.parents
    uses = [use for one in definitions for use in module.uses.get(one, ())]
    told = any(
        isinstance(parent, ast.Call) and module.infer.symbol(parent.func) in _TELLING
        for parent in (parents[use] for use in uses)
    )
    may_be_none = any(one.value is not None for one in definitions) or any(
        module.is_tested(use) or isinstance(parents[use], ast.Compare) for use in uses
    )
    if told or (may_be_none and not is_asked_for(module, name)):
        return False
    return any(
        isinstance(parent, ast.Attribute) and parent.attr in _OF_MODELS
        for parent in (parents[use] for use in uses)
    )


def _is_type_parameter(module: Module, node: ast.expr) -> bool:
    """Whether a parameter is annotated as a type, whichever: ``schema: type``."""
    annotations = _said_of(module, node) if isinstance(node, ast.Name) else []
    return len(annotations) == 1 and _is_any_type(module, annotations[0])


def _is_any_type(module: Module, annotation: ast.expr) -> bool:
    if isinstance(annotation, ast.Subscript):
        whichever = module.infer.symbol(annotation.slice) in ("typing.Any", "builtins.object")
        return whichever and _is_any_type(module, annotation.value)
    return module.infer.symbol(annotation) in ("builtins.type", "typing.Type")


def _said_of(module: Module, name: ast.Name) -> list[ast.expr]:
    """What a parameter is annotated as, without ``None`` where it is certain not to be that; empty for nothing."""
    definitions = module.reaching.get(name, frozenset())
    if len(definitions) != 1:
        return []
    (definition,) = definitions
    annotation = definition.annotation
    if definition.how is not Binding.PARAMETER or annotation is None:
        return []
    if not is_optional(module, annotation):
        return [annotation]
    if not is_asked_for(module, name):
        return []
    return [one for one in _options(annotation) if not (isinstance(one, ast.Constant) and one.value is None)]


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


def _gives_json_schema(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is a call that gives JSON Schema: pydantic's, which the SDK takes for a class as well."""
    match node:
        case ast.Call(func=ast.Attribute(attr="model_json_schema"), args=[], keywords=[]):
            return True
        case ast.Call(
            func=ast.Attribute(attr="json_schema", value=ast.Call(func=made)), args=[], keywords=[]
        ):
            return module.infer.symbol(made) in ("pydantic.TypeAdapter", "pydantic.type_adapter.TypeAdapter")
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
