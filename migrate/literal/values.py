"""Values of the source as data: holes for expressions, and containers that remember where they came from."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from migrate.bind.module import Module
from migrate.bind.types import NONE, STR, instance, is_only
from migrate.edit.layout import Region
from migrate.literal.functions import thinking_level
from migrate.literal.texts import GAP, texts
from shim.mapping.value import NeedsLiteral, Opaque

if TYPE_CHECKING:
    from migrate.literal.lift import Lifter

_ENUM = re.compile(r"google\.genai\.types\.([A-Z]\w*)\.([A-Z][A-Z0-9_]*)$")


class BytesOrText(NeedsLiteral):
    """Data of which the source does not show whether it still has to be encoded."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.args = (
            f"{what} may be bytes or base64 text, and only bytes are to be encoded: annotate the variable "
            "(`data: bytes`), or give it to `types.Part.from_bytes`, and run again",
        )


@dataclass(eq=False)
class Hole(Opaque):
    """An expression of the source whose value is passed on as it stands."""

    module: Module
    node: ast.expr
    region: Region
    """The source to quote, with the parentheses around it and the comments that belong to it."""
    lifter: Lifter | None = None
    """Looks through names, where that is allowed."""

    @classmethod
    def of(cls, module: Module, node: ast.expr, lifter: Lifter | None = None) -> Hole:
        """A hole for an expression that stands alone, without parentheses around it."""
        return cls(module, node, Region(*module.span(node)), lifter)

    def literal(self) -> Any:
        if isinstance(self.node, ast.Constant):
            return self.node.value
        if isinstance(self.node, ast.Name) and self.lifter is not None:
            value = self.lifter.look_through(self.node)
            return value.literal() if isinstance(value, Hole) else value
        if isinstance(self.node, ast.Attribute | ast.Call) and self.lifter is not None:
            held = self.lifter.held(self.node)
            found = self.lifter.lift(held) if held is not None else self
            if not isinstance(found, Hole):
                return found
        if isinstance(self.node, ast.UnaryOp):
            try:
                return ast.literal_eval(self.node)
            except ValueError:
                pass
        symbol = _ENUM.match(self.module.infer.symbol(self.node))
        if symbol is not None:
            return symbol.group(2)
        raise NeedsLiteral(short(self.module.slice(self.node)))

    def spells_mapping(self) -> bool:
        """Whether the variable is a dict in sight, which may be looked through."""
        if not isinstance(self.node, ast.Name) or self.lifter is None:
            return False
        definitions = self.module.reaching.get(self.node, frozenset())
        if not all(isinstance(d.value, ast.Dict | ast.Call) for d in definitions):
            return False
        consumed, resolved = set(self.lifter.consumed), list(self.lifter.resolved)
        headings = list(self.lifter.headings)
        try:
            return isinstance(self.literal(), dict)
        except NeedsLiteral:
            return False
        finally:
            self.lifter.consumed, self.lifter.resolved, self.lifter.headings = consumed, resolved, headings

    def base64(self) -> Any:
        """The SDK takes bytes and base64 text alike, in dicts as well as where its signatures say ``bytes``."""
        found = self.module.infer.of(self.node)
        if is_only(found, "str"):
            return self
        if not is_only(found, "bytes"):
            words = self.module.slice(self.node)
            typed = isinstance(self.module.scopes.parents.get(self.node), ast.keyword | ast.Call)
            if not typed or "b64" in words or "base64" in words:
                raise BytesOrText(short(words))
        return Derived("base64.b64encode({}).decode()", self, ("base64",))

    def json_schema(self) -> Any:
        from migrate.literal.schemas import schema_of

        return schema_of(self)

    def mime_types(self) -> frozenset[str]:
        return families(self.module, self.node, texts(self.module, self.node))

    def kind_of_media(self) -> Any:
        return KindOfMedia()

    def graded(self, bounds: Mapping[str, int], above: str) -> Any:
        if isinstance(self.node, ast.IfExp):
            raise NeedsLiteral(short(self.module.slice(self.node)))  # a choice may be made of levels
        return Derived("nearest_thinking_level({})", self, ("typing:Any", thinking_level(bounds, above)))

    def addresses(self) -> frozenset[str]:
        found = texts(self.module, self.node)
        if GAP in found:
            raise NeedsLiteral(short(self.module.slice(self.node)))
        return frozenset(text.replace(GAP, "x") for text in found)

    def replacing(self, words: Mapping[str, str]) -> Any:
        changes = "".join(f'.replace("{old}", "{new}")' for old, new in words.items())
        return Derived("{}" + changes, self)

    def in_lower_case(self) -> Any:
        found = self.module.infer.of(self.node)
        certain = found == STR or (self.is_text() and is_asked_for(self.module, self.node))
        if not certain:
            raise NeedsLiteral(short(self.module.slice(self.node)))
        return Derived("{}.lower()", self)

    def thousandth(self) -> Any:
        match self.node:
            case (
                ast.BinOp(op=ast.Mult(), left=one, right=ast.Constant(value=1000))
                | ast.BinOp(op=ast.Mult(), left=ast.Constant(value=1000), right=one)
            ) if _is_sum(one) and "#" not in self.module.slice(self.node):
                return Hole.of(self.module, one, self.lifter)  # the SDK takes no text, so it is a number
        found = self.module.infer.of(self.node)
        if not found <= instance("int") | instance("float"):
            raise NeedsLiteral(short(self.module.slice(self.node)))
        return Derived("{} / 1000", self)

    def is_text(self) -> bool:
        found = self.module.infer.of(self.node)
        return STR <= found <= STR | NONE


def _is_sum(node: ast.expr) -> bool:
    """Whether an expression is one of numbers that can stand anywhere without parentheses around it."""
    if isinstance(node, ast.BinOp):
        return _is_sum(node.left) and _is_sum(node.right)
    return isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Subscript | ast.Constant)


def is_asked_for(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is certain not to be ``None``: it stands under ``if node`` or ``if node is not None``.

    An attribute has to be in the first statement below, before anything can set it again.
    """
    inside: ast.AST = node
    for around in module.scopes.ancestors(node):
        below = isinstance(around, ast.If) and inside in around.body
        below = below or (isinstance(around, ast.IfExp) and inside is around.body)
        if below and isinstance(around, ast.If | ast.IfExp) and _says_some(around.test, node):
            if isinstance(node, ast.Name):
                return True
            return isinstance(around, ast.IfExp) or inside is around.body[0]
        if isinstance(around, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return False
        inside = around
    return False


def _says_some(test: ast.expr, node: ast.expr) -> bool:
    match test:
        case ast.Name() | ast.Attribute():
            return ast.dump(test) == ast.dump(node)
        case ast.Compare(left=left, ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]):
            return ast.dump(left) == ast.dump(node)
        case ast.BoolOp(op=ast.And()):
            return any(_says_some(value, node) for value in test.values)
    return False


def only_looks(module: Module, test: ast.expr) -> bool:
    """Whether a condition does nothing but look, so that it may be written where it is needed, and fits one line."""
    if "\n" in module.slice(test):
        return False
    return all(_looks(module, node) for node in ast.walk(test))


def _looks(module: Module, node: ast.AST) -> bool:
    match node:
        case ast.Call():
            return module.infer.symbol(node.func) in ("builtins.bool", "builtins.isinstance", "builtins.len")
        case ast.Name() | ast.Attribute() | ast.Constant() | ast.Compare() | ast.BoolOp() | ast.UnaryOp():
            return True
        case ast.Subscript() | ast.List() | ast.Tuple() | ast.Set():
            return True
    return not isinstance(node, ast.expr)


def families(module: Module, node: ast.expr, found: frozenset[str]) -> frozenset[str]:
    """MIME types as `Opaque.mime_types` gives them; raises `NeedsLiteral` where the family of one is open."""
    kinds = set()
    for text in found:
        family, slash, _ = text.partition("/")
        if family in _OPEN_FAMILIES:  # startswith("image")
            family, slash = family.rstrip(GAP), "/"
        if GAP in text and (GAP in family or not slash):
            raise NeedsLiteral(short(module.slice(node)))
        kinds.add(f"{family}/" if GAP in text else text)
    return frozenset(kinds)


_OPEN_FAMILIES = frozenset(f"{family}{GAP}" for family in ("audio", "image", "video"))


@dataclass(eq=False)
class Split(Hole):
    """A value that is there by a condition alone, as in ``**({"top_p": p} if p else {})``; its node is made up."""


@dataclass(eq=False)
class Derived(Opaque):
    """Source made from a hole, such as ``Recipe.model_json_schema()``."""

    template: str
    hole: Hole
    imports: tuple[str, ...] = ()


class Picture(Derived):
    """A PIL image, which a function makes content of."""

    def __init__(self, hole: Hole) -> None:
        super().__init__("{}", hole)

    def base64(self) -> Any:
        return self


class KindOfMedia(Opaque):
    """What kind of media an item is, which a function tells that gets the item's other fields."""


@dataclass(eq=False)
class Written(Opaque):
    """Source that is new as a whole, and base64 text where it stands for data."""

    source: str
    imports: tuple[str, ...] = ()

    def base64(self) -> Any:
        return self


@dataclass(eq=False)
class Choice(Opaque):
    """One of two converted values, by a condition of the source."""

    test: Hole
    then: Any
    otherwise: Any


@dataclass(eq=False)
class Splice(Opaque):
    """All elements of a list that is put together elsewhere, in the midst of others.

    Where converters see parts or contents it passes for one text; `spliced` puts it where its elements go.
    """

    hole: Hole
    steps: bool
    """Whether the elements are steps; else they are the items of one turn."""
    template: str = "{}"
    """How the list is made of the hole."""
    single: bool = False
    """Whether it is no list but one element, kept in a variable."""

    @property
    def is_whole(self) -> bool:
        """Whether a list of nothing else is the hole itself."""
        return not self.single and self.template == "{}"

    def is_text(self) -> bool:
        return True


def spliced(value: Any) -> Any:
    """A converted value with each `Splice` where its elements go, and the list itself where those are all."""
    match value:
        case Splice():
            return value.hole if value.is_whole else [value]
        case LiftedDict() | LiftedList():
            return value
        case dict():
            return {key: spliced(entry) for key, entry in value.items()}
        case list():
            found = [_bare(entry) for entry in value]
            alone = found[0] if len(found) == 1 else None
            return alone.hole if isinstance(alone, Splice) and alone.is_whole else found
    return value


def _bare(value: Any) -> Any:
    """The `Splice` that an item or a step stands for, or the value."""
    match value:
        case {"type": "text", "text": Splice(steps=False) as splice}:
            return splice
        case {"type": "user_input", "content": [{"type": "text", "text": Splice(steps=True) as splice}]}:
            return splice
    return spliced(value)


class LiftedDict(dict[str, Any]):
    """A dict, or the keyword arguments of an SDK type, with where each entry came from."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.regions: dict[str, Region] = {}
        self.below: tuple[str, ...] = ()
        self.node: ast.expr | None = None
        self.span = (-1, -1)
        """Where the source has it; ``(-1, -1)`` where it was made up."""
        self.constructed = ""
        """Qualified name of the SDK type, for a constructor call; empty for a dict display."""

    def having(self, entries: dict[str, Any]) -> LiftedDict:
        """The same with other values for its keys; itself where they are no others."""
        if all(entries[key] is self[key] for key in entries):
            return self
        made = LiftedDict(entries)
        made.regions, made.below, made.constructed = self.regions, self.below, self.constructed
        return made


class LiftedList(list[Any]):
    """A list with the comments that stood between its elements."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.regions: list[Region] = []
        self.below: tuple[str, ...] = ()
        self.node: ast.expr | None = None
        self.span = (-1, -1)
        """Where the source has it; ``(-1, -1)`` where it was made up."""

    def having(self, elements: list[Any]) -> LiftedList:
        """The same with other elements; itself where they are no others."""
        if all(new is old for new, old in zip(elements, self, strict=True)):
            return self
        made = LiftedList(elements)
        made.regions, made.below = self.regions, self.below
        return made


class NamedDict(dict[str, Any]):
    """A dict that the source goes on naming: it is converted where the variable gets its value."""

    def __init__(self, hole: Hole, value: Mapping[str, Any]) -> None:
        super().__init__(value)
        self.hole = hole


class NamedList(list[Any]):
    """A list, likewise."""

    def __init__(self, hole: Hole, value: Iterable[Any]) -> None:
        super().__init__(value)
        self.hole = hole


def short(source: str) -> str:
    """A piece of source for a message."""
    line = " ".join(source.split())
    return f"`{line if len(line) <= 40 else line[:37] + '...'}`"


def is_enum(hole: Hole) -> bool:
    """Whether a hole names a member of one of the SDK's enums, whose value is its name."""
    return (
        isinstance(hole.node, ast.Attribute) and _ENUM.match(hole.module.infer.symbol(hole.node)) is not None
    )
