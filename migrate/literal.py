"""Lift an expression to a plain value with holes; lower a value to source again.

A converter of the mapping table sees SDK-shaped data (dicts, lists, constants) and a `Hole` for every expression whose
value is known only at run time. What it passes on untouched comes back as the user's own source.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE, STR, Form
from migrate.layout import Block, Item, Region, regions
from migrate.rope import Rope, Slice
from migrate.stability import is_stable_between, only_read
from shim.mapping.value import NeedsLiteral, Opaque

_TYPES = "google.genai.types."
_BUILTIN_TYPES = frozenset(f"builtins.{name}" for name in ("str", "int", "float", "bool"))
_ENUM = re.compile(r"google\.genai\.types\.([A-Z]\w*)\.([A-Z][A-Z0-9_]*)$")


@dataclass(eq=False)
class Hole(Opaque):
    """An expression of the source whose value is passed on as it stands."""

    module: Module
    node: ast.expr
    region: Region
    """The source to quote, with the parentheses around it and the comments that belong to it."""
    lifter: Lifter | None = None
    """Looks through names, where that is allowed."""

    def literal(self) -> Any:
        if isinstance(self.node, ast.Constant):
            return self.node.value
        if isinstance(self.node, ast.Name) and self.lifter is not None:
            value = self.lifter.look_through(self.node)
            return value.literal() if isinstance(value, Hole) else value
        if isinstance(self.node, ast.UnaryOp):
            try:
                return ast.literal_eval(self.node)
            except ValueError:
                pass
        symbol = _ENUM.match(self.module.infer.symbol(self.node))
        if symbol is not None:
            return symbol.group(2)
        raise NeedsLiteral(_short(self.module.slice(self.node)))

    def base64(self) -> Any:
        return Derived("base64.b64encode({}).decode()", self, ("base64",))

    def json_schema(self) -> Any:
        return schema_of(self)

    def is_text(self) -> bool:
        found = self.module.infer.of(self.node)
        return STR <= found <= STR | NONE


@dataclass(eq=False)
class Derived(Opaque):
    """Source made from a hole, such as ``Recipe.model_json_schema()``."""

    template: str
    hole: Hole
    imports: tuple[str, ...] = ()


class LiftedDict(dict[str, Any]):
    """A dict, or the keyword arguments of an SDK type, with where each entry came from."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.regions: dict[str, Region] = {}
        self.below: tuple[str, ...] = ()
        self.node: ast.expr | None = None
        self.constructed = ""
        """Qualified name of the SDK type, for a constructor call; empty for a dict display."""


class LiftedList(list[Any]):
    """A list with the comments that stood between its elements."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.regions: list[Region] = []
        self.below: tuple[str, ...] = ()
        self.node: ast.expr | None = None


def _short(source: str) -> str:
    line = " ".join(source.split())
    return f"`{line if len(line) <= 40 else line[:37] + '...'}`"


def plain_region(module: Module, node: ast.expr) -> Region:
    """The region of an expression that stands alone, without parentheses around it."""
    return Region(*module.span(node))


class Lifter:
    """Lifts the expressions of one module."""

    def __init__(self, module: Module, call: ast.Call) -> None:
        self.module = module
        self.call = call
        """Where the lifted values are going to be used."""
        self.consumed: set[ast.Name] = set()
        """Uses of names whose value moves into the call."""

    def look_through(self, name: ast.Name) -> Any:
        """The value of a variable that is built once, never changed, and the same where it is used.

        Raises `NeedsLiteral` where that is not certain.
        """
        definition = single_definition(self.module, name)
        if (
            definition is None
            or definition.value is None
            or not _assigns_alone(definition)
            or not is_stable_between(self.module, definition.value, self.call)
            or not only_read(self.module, definition)
        ):
            raise NeedsLiteral(_short(self.module.slice(name)))
        self.consumed.add(name)
        return self.lift(definition.value)

    def lift(self, node: ast.expr, region: Region | None = None) -> Any:
        """``node`` as data; anything that is not a literal or an SDK type's constructor is a `Hole`."""
        region = region or plain_region(self.module, node)
        match node:
            case ast.Dict():
                return self._dict(node, region)
            case ast.List() | ast.Tuple():
                return self._list(node)
            case ast.Call():
                return self._call(node, region)
            case ast.Constant(value=None):
                return None
        return Hole(self.module, node, region, self)

    def keywords(self, call: ast.Call) -> LiftedDict:
        """The keyword arguments of a call as a dict; raises `NeedsLiteral` for ``*args`` and ``**kwargs``."""
        lifted = LiftedDict()
        lifted.node = call
        if call.args or any(keyword.arg is None for keyword in call.keywords):
            raise NeedsLiteral(_short(self.module.slice(call)))
        start, end = inside(self.module, call)
        found, lifted.below = regions(self.module, start, end, [self.module.span(k) for k in call.keywords])
        for keyword, region in zip(call.keywords, found, strict=True):
            assert keyword.arg is not None
            value_region = Region(self.value_start(keyword), region.end, region.before, region.after)
            lifted.regions[keyword.arg] = value_region
            lifted[keyword.arg] = self.lift(keyword.value, value_region)
        return lifted

    def value_start(self, keyword: ast.keyword) -> int:
        start, _ = self.module.span(keyword)
        at = self.module.text.index("=", start) + 1
        while self.module.text[at] in " \t\r\n\\":
            at += 1
        return at

    def _dict(self, node: ast.Dict, region: Region) -> Any:
        keys = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
        if not all(isinstance(key, str) for key in keys) or len(set(keys)) != len(keys):
            return Hole(self.module, node, region, self)
        lifted = LiftedDict()
        lifted.node = node
        start, end = self.module.span(node)
        spans = [
            (self.module.span(key)[0], self.module.span(value)[1])
            for key, value in zip(node.keys, node.values, strict=True)
            if key is not None
        ]
        found, lifted.below = regions(self.module, start + 1, end - 1, spans)
        for key, key_node, value, item in zip(keys, node.keys, node.values, found, strict=True):
            assert isinstance(key, str) and key_node is not None
            at = self.module.text.index(":", self.module.span(key_node)[1]) + 1
            while self.module.text[at] in " \t\r\n\\":
                at += 1
            value_region = Region(at, item.end, item.before, item.after)
            lifted.regions[key] = value_region
            lifted[key] = self.lift(value, value_region)
        return lifted

    def _list(self, node: ast.List | ast.Tuple) -> Any:
        lifted = LiftedList()
        lifted.node = node
        start, end = self.module.span(node)
        bracketed = self.module.text[start : start + 1] in "[("
        spans = [self.module.span(element) for element in node.elts]
        inner = (start + 1, end - 1) if bracketed else (start, end)
        found, lifted.below = regions(self.module, *inner, spans)
        for element, region in zip(node.elts, found, strict=True):
            lifted.regions.append(region)
            lifted.append(self.lift(element, region))
        return lifted

    def _call(self, node: ast.Call, region: Region) -> Any:
        symbol = self.module.infer.symbol(node.func)
        if symbol == "builtins.dict" and not node.args and all(k.arg for k in node.keywords):
            return self.keywords(node)
        if not symbol.startswith(_TYPES):
            return Hole(self.module, node, region, self)
        builder = _CONSTRUCTORS.get(symbol.removeprefix(_TYPES))
        if builder is not None:
            built = builder(self, node)
        elif symbol.count(".") == _TYPES.count("."):
            built = self.keywords(node)
        else:
            return Hole(self.module, node, region, self)
        if isinstance(built, LiftedDict):
            built.constructed = symbol
            built.node = node
        return built

    # -- alternative constructors of types.Part

    def arguments(self, node: ast.Call, *names: str) -> LiftedDict:
        """Arguments of an alternative constructor, positional ones named by ``names``."""
        lifted = LiftedDict()
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise NeedsLiteral(_short(self.module.slice(node)))
        if len(node.args) > len(names):
            raise NeedsLiteral(_short(self.module.slice(node)))
        start, end = inside(self.module, node)
        spans = [*map(self.module.span, node.args), *map(self.module.span, node.keywords)]
        found, _ = regions(self.module, start, end, spans)
        for name, argument, region in zip(names, node.args, found, strict=False):
            lifted[name] = self.lift(argument, region)
        for keyword, region in zip(node.keywords, found[len(node.args) :], strict=True):
            assert keyword.arg is not None
            value_region = Region(self.value_start(keyword), region.end, region.before, region.after)
            lifted[keyword.arg] = self.lift(keyword.value, value_region)
        return lifted


def inside(module: Module, call: ast.Call) -> tuple[int, int]:
    """Offsets of the text between the parentheses of a call."""
    _, func_end = module.span(call.func)
    _, end = module.span(call)
    return module.text.index("(", func_end) + 1, end - 1


def _part_text(lifter: Lifter, node: ast.Call) -> LiftedDict:
    return LiftedDict(text=lifter.arguments(node, "text")["text"])


def _part_bytes(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    part = LiftedDict(inline_data={k: given[k] for k in ("data", "mime_type") if k in given})
    return _with_rest(part, given, ("data", "mime_type"))


def _part_uri(lifter: Lifter, node: ast.Call) -> LiftedDict:
    given = lifter.arguments(node)
    data = {k: given[k] for k in ("file_uri", "mime_type") if k in given}
    return _with_rest(LiftedDict(file_data=data), given, ("file_uri", "mime_type"))


def _part_function_call(lifter: Lifter, node: ast.Call) -> LiftedDict:
    return LiftedDict(function_call=dict(lifter.arguments(node)))


def _part_function_response(lifter: Lifter, node: ast.Call) -> LiftedDict:
    return LiftedDict(function_response=dict(lifter.arguments(node)))


def _with_rest(part: LiftedDict, given: Mapping[str, Any], taken: Sequence[str]) -> LiftedDict:
    part.update({key: value for key, value in given.items() if key not in taken})
    return part


_CONSTRUCTORS: dict[str, Callable[[Lifter, ast.Call], LiftedDict]] = {
    "Part.from_text": _part_text,
    "Part.from_bytes": _part_bytes,
    "Part.from_uri": _part_uri,
    "Part.from_function_call": _part_function_call,
    "Part.from_function_response": _part_function_response,
}


def schema_of(hole: Hole) -> Derived:
    """Source that gives the JSON Schema of a type: a pydantic class or a generic of such classes."""
    module, node = hole.module, hole.node
    found = module.infer.of(node)
    if len(found) == 1:
        (only,) = found
        if (
            only.form is Form.CLASS
            and isinstance(only.node, ast.ClassDef)
            and _is_pydantic(module, only.node)
        ):
            return Derived("{}.model_json_schema()", hole)
    if _is_generic_of_types(module, node):
        return Derived("TypeAdapter({}).json_schema()", hole, ("pydantic:TypeAdapter",))
    raise NeedsLiteral(f"the schema {_short(module.slice(node))}")


def _is_generic_of_types(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is a generic such as ``list[Recipe]`` of pydantic classes and builtin types."""
    match node:
        case ast.Subscript():
            outer = module.infer.symbol(node.value)
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            known = (
                "builtins.list",
                "builtins.dict",
                "typing.List",
                "typing.Dict",
                "typing.Optional",
                "typing.Union",
            )
            return outer in known and all(_is_generic_of_types(module, part) for part in inner)
        case ast.Name():
            if module.infer.symbol(node) in _BUILTIN_TYPES:
                return True
            found = module.infer.of(node)
            return all(
                t.form is Form.CLASS and isinstance(t.node, ast.ClassDef) and _is_pydantic(module, t.node)
                for t in found
            )
    return False


def _is_pydantic(module: Module, node: ast.ClassDef, depth: int = 0) -> bool:
    for base in node.bases:
        if module.infer.symbol(base) in ("pydantic.BaseModel", "pydantic.main.BaseModel"):
            return True
        local = module.infer.classes.local_class(base)
        if local is not None and depth < 20 and _is_pydantic(module, local, depth + 1):
            return True
    return False


@dataclass
class Lowering:
    """Turns a converted value into a rope or a block."""

    module: Module
    imports: set[str] = field(default_factory=set)
    """Modules the lowered source needs."""

    def lower(self, value: Any) -> Rope | Block:
        """``value`` as source: quoted where it is the user's own, written out where a converter made it."""
        match value:
            case Hole():
                if _is_enum(value):
                    return (self.string(value.literal()),)
                return (Slice(value.region.start, value.region.end),)
            case Derived():
                self.imports.update(value.imports)
                before, _, after = value.template.partition("{}")
                return (before, *self._atom(value), after)
            case LiftedDict() if not value.constructed and value.node is not None and _untouched(value):
                return self._quoted(value.node)
            case LiftedList() if value.node is not None and _untouched(value):
                return self._quoted(value.node)
            case Mapping():
                return self._dict(value)
            case list() | tuple():
                return self._list(value)
            case str():
                return (self.string(value),)
        return (repr(value),)

    def string(self, value: str) -> str:
        """A string literal in the quotes this file prefers."""
        quoted = repr(value)
        if quoted[0] != self.module.quote and '"' not in value and "'" not in value:
            return self.module.quote + quoted[1:-1] + self.module.quote
        return quoted

    def _atom(self, value: Derived) -> Rope:
        region = value.hole.region
        quoted: Rope = (Slice(region.start, region.end),)
        tight = isinstance(value.hole.node, ast.Name | ast.Attribute | ast.Call | ast.Subscript)
        return quoted if tight or not value.template.startswith("{}") else ("(", *quoted, ")")

    def _quoted(self, node: ast.expr) -> Rope:
        return (Slice(*self.module.span(node)),)

    def _dict(self, value: Mapping[str, Any]) -> Block:
        found: dict[str, Region] = value.regions if isinstance(value, LiftedDict) else {}
        below = value.below if isinstance(value, LiftedDict) else ()
        return Block(
            "{",
            "}",
            tuple(
                self.item(f"{self.string(key)}: ", entry, found.get(key) or _region_of(entry))
                for key, entry in value.items()
            ),
            below,
        )

    def _list(self, value: Sequence[Any]) -> Block:
        found = value.regions if isinstance(value, LiftedList) else []
        items = [
            self.item("", entry, found[index] if index < len(found) else _region_of(entry))
            for index, entry in enumerate(value)
        ]
        return Block("[", "]", tuple(items), value.below if isinstance(value, LiftedList) else ())

    def item(self, head: str, value: Any, region: Region | None) -> Item:
        """One entry with the comments of ``region``."""
        if region is None:
            return Item(self.lower(value), head)
        return Item(self.lower(value), head, region.before, region.after)


def _region_of(value: Any) -> Region | None:
    if isinstance(value, Hole):
        return value.region
    if isinstance(value, Derived):
        return value.hole.region
    return None


def _untouched(value: Any) -> bool:
    """Whether a lifted container can be quoted as it stands: nothing in it is an SDK type or was converted."""
    if isinstance(value, LiftedDict):
        return not value.constructed and value.node is not None and all(map(_untouched, value.values()))
    if isinstance(value, LiftedList):
        return value.node is not None and all(map(_untouched, value))
    if isinstance(value, Hole):
        return not _is_enum(value)
    return value is None


def _is_enum(hole: Hole) -> bool:
    """Whether a hole names a member of one of the SDK's enums, whose value is its name."""
    return (
        isinstance(hole.node, ast.Attribute) and _ENUM.match(hole.module.infer.symbol(hole.node)) is not None
    )


def _assigns_alone(definition: Definition) -> bool:
    statement = definition.statement
    return isinstance(statement, ast.AnnAssign) or (
        isinstance(statement, ast.Assign) and statement.targets == [definition.node]
    )


def single_definition(module: Module, name: ast.Name) -> Definition | None:
    """The one assignment that gives ``name`` its value here, if there is just one."""
    definitions = module.reaching.get(name, frozenset())
    if len(definitions) != 1:
        return None
    (definition,) = definitions
    return definition if definition.how is Binding.ASSIGN and definition.value is not None else None
