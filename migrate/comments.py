"""Comments that stood inside a lifted value are kept in what replaces it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from migrate.layout import Block, Item, Region
from migrate.literal import LiftedDict, LiftedList
from migrate.rope import Rope


def comments_of(value: Any) -> list[str]:
    """All comments that stand inside a lifted value, in order."""
    found: list[str] = []
    pairs: list[tuple[Region | None, Any]] = []
    if isinstance(value, LiftedDict):
        pairs = [(value.regions.get(key), entry) for key, entry in value.items()]
    elif isinstance(value, LiftedList):
        pairs = list(zip(value.regions, value, strict=False))
    for region, entry in pairs:
        found += region.before if region is not None else ()
        found += comments_of(entry)
        found += [region.after] if region is not None and region.after else []
    return found + list(value.below if isinstance(value, LiftedDict | LiftedList) else ())


def comments_in(value: Rope | Block | Item) -> list[str]:
    """All comments that a laid-out value shows (those inside quoted source not counted)."""
    if isinstance(value, Item):
        return [*value.before, *([value.after] if value.after else []), *comments_in(value.value)]
    if isinstance(value, Block):
        return [comment for item in value.items for comment in comments_in(item)] + list(value.below)
    return []


def above(items: list[Item], comments: list[str]) -> list[Item]:
    """``items`` with ``comments`` above the first one."""
    if not items or not comments:
        return items
    return [replace(items[0], before=(*comments, *items[0].before)), *items[1:]]


def with_comments(block: Rope | Block, lifted: Any) -> Rope | Block:
    """``block`` with the comments of the value it was made from: by element where they correspond, else on top."""
    if not isinstance(block, Block):
        return block
    items = list(block.items)
    if isinstance(lifted, LiftedList) and len(lifted) == len(items) == len(lifted.regions):
        for index, (item, region, entry) in enumerate(zip(items, lifted.regions, lifted, strict=True)):
            shown = comments_in(item)
            inner = tuple(c for c in comments_of(entry) if c not in shown)
            before = item.before or region.before
            items[index] = replace(item, before=(*before, *inner), after=item.after or region.after)
        return replace(block, items=tuple(items), below=block.below or lifted.below)
    shown = comments_in(block)
    return replace(block, items=tuple(above(items, [c for c in comments_of(lifted) if c not in shown])))
