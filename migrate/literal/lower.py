"""Lowers values to source: the user's own where it was passed on, written out where a converter made it."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from migrate.bind.module import Module
from migrate.edit.layout import Block, Item, Region
from migrate.edit.rope import Rope, Slice
from migrate.literal.functions import MEDIA_CONTENT, PICTURE_CONTENT
from migrate.literal.lift import Lifter
from migrate.literal.spelled import SpelledFloat, SpelledInt, SpelledText
from migrate.literal.values import (
    Choice,
    Derived,
    Hole,
    KindOfMedia,
    LiftedDict,
    LiftedList,
    NamedDict,
    NamedList,
    Picture,
    Splice,
    Split,
    Written,
    is_enum,
)


@dataclass
class Lowering:
    """Turns a converted value into a rope or a block."""

    module: Module
    imports: set[str] = field(default_factory=set)
    """Modules the lowered source needs."""
    comments: bool = True
    """Whether values bring the comments that stood beside them."""

    def lower(self, value: Any) -> Rope | Block:
        """``value`` as source: quoted where it is the user's own, written out where a converter made it."""
        match value:
            case Split(node=ast.IfExp() as node, lifter=Lifter() as lifter):
                test = Hole.of(self.module, node.test)
                return self._choice(Choice(test, lifter.lift(node.body), lifter.lift(node.orelse)))
            case Hole():
                if is_enum(value):
                    return (self.string(value.literal()),)
                return (Slice(value.region.start, value.region.end),)
            case SpelledText() | SpelledInt() | SpelledFloat():
                return (Slice(value.region.start, value.region.end),)
            case NamedDict() | NamedList():
                return (Slice(value.hole.region.start, value.hole.region.end),)
            case Splice():
                before, _, after = value.template.partition("{}")
                star = "" if value.single else "*"
                return (f"{star}{before}", Slice(value.hole.region.start, value.hole.region.end), after)
            case Derived():
                self.imports.update(value.imports)
                before, _, after = value.template.partition("{}")
                return (before, *self._atom(value), after)
            case Written():
                self.imports.update(value.imports)
                return (value.source,)
            case Choice():
                return self._choice(value)
            case LiftedDict() if not value.constructed and value.node is not None and _untouched(value):
                return self._quoted(value.node)
            case LiftedList() if value.node is not None and _untouched(value):
                return self._quoted(value.node)
            case {"data": Picture() as picture}:
                return self._picture(picture, value)
            case {"type": KindOfMedia()}:
                return self._media(value)
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
        tight = isinstance(
            value.hole.node, ast.Name | ast.Attribute | ast.Call | ast.Subscript | ast.JoinedStr
        )
        return quoted if tight or not value.template.startswith("{}") else ("(", *quoted, ")")

    def _choice(self, value: Choice) -> Rope | Block:
        """``then if test else otherwise``; a block among the two can still be laid out."""
        region = value.test.region
        asked: Rope = (" if ", Slice(region.start, region.end), " else ")
        then, otherwise = self.lower(value.then), self.lower(value.otherwise)
        if isinstance(then, Block):
            if isinstance(otherwise, Block):
                return replace(then, behind=asked, tail=otherwise)
            return replace(then, behind=(*asked, *otherwise))
        if isinstance(otherwise, Block):
            return replace(otherwise, front=(*then, *asked))
        return (*then, *asked, *otherwise)

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

    def _media(self, value: Mapping[str, Any]) -> Block:
        """An item whose kind a function finds out."""
        self.imports |= {"typing:Any", MEDIA_CONTENT}
        given = {key: entry for key, entry in value.items() if key != "type"}
        items = [self.item(f"{key}=", entry, _region_of(entry)) for key, entry in given.items()]
        return Block("media_content(", ")", tuple(items))

    def _picture(self, picture: Picture, value: Mapping[str, Any]) -> Block:
        self.imports |= {"base64", "io", "typing:Any", PICTURE_CONTENT}
        given = {key: entry for key, entry in value.items() if key not in ("type", "data", "mime_type")}
        items = [self.item(f"{key}=", entry, _region_of(entry)) for key, entry in given.items()]
        return Block("picture_content(", ")", (self.item("", picture.hole, picture.hole.region), *items))

    def _list(self, value: Sequence[Any]) -> Block:
        found = value.regions if isinstance(value, LiftedList) else []
        items = [
            self.item("", entry, found[index] if index < len(found) else _region_of(entry))
            for index, entry in enumerate(value)
        ]
        return Block("[", "]", tuple(items), value.below if isinstance(value, LiftedList) else ())

    def item(self, head: str, value: Any, region: Region | None) -> Item:
        """One entry with the comments of ``region``."""
        if region is None or not self.comments:
            return Item(self.lower(value), head)
        return Item(self.lower(value), head, region.before, region.after)


def _region_of(value: Any) -> Region | None:
    if isinstance(value, Hole | SpelledText | SpelledInt | SpelledFloat):
        return value.region
    if isinstance(value, Derived | NamedDict | NamedList):
        return value.hole.region
    return None


def _untouched(value: Any) -> bool:
    """Whether a lifted container can be quoted as it stands: nothing in it is an SDK type or was converted."""
    if isinstance(value, LiftedDict):
        return not value.constructed and value.node is not None and all(map(_untouched, value.values()))
    if isinstance(value, LiftedList):
        return value.node is not None and all(map(_untouched, value))
    if isinstance(value, Hole):
        return not is_enum(value)
    return value is None or isinstance(value, bool | SpelledText | SpelledInt | SpelledFloat)
