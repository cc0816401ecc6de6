"""Comments that stood inside a lifted value are kept in what replaces it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from migrate.edit.layout import Block, Item, Region
from migrate.edit.rope import Rope, Slice
from migrate.literal import LiftedDict, LiftedList


def comments_of(*values: Any, quoted: Iterable[Slice] = ()) -> list[str]:
    """All comments that stand inside lifted values, in order; those of a value that occurs twice once.

    Values that lie inside ``quoted`` source are left out: their comments are quoted with them.
    """
    slices = tuple(quoted)
    seen: set[int] = set()
    return [comment for value in values for comment in _comments_of(value, slices, seen)]


def _comments_of(value: Any, quoted: tuple[Slice, ...], seen: set[int]) -> list[str]:
    if not isinstance(value, LiftedDict | LiftedList) or id(value) in seen:
        return []
    seen.add(id(value))
    start, end = value.span
    if any(piece.start <= start and end <= piece.end for piece in quoted):
        return []
    found: list[str] = []
    pairs: list[tuple[Region | None, Any]]
    if isinstance(value, LiftedDict):
        pairs = [(value.regions.get(key), entry) for key, entry in value.items()]
    else:
        pairs = list(zip(value.regions, value, strict=False))
    for region, entry in pairs:
        found += region.before if region is not None else ()
        found += _comments_of(entry, quoted, seen)
        found += [region.after] if region is not None and region.after else []
    return [*found, *value.below]


def quoted_in(value: Rope | Block | Item) -> list[Slice]:
    """The pieces of source that a laid-out value quotes."""
    if isinstance(value, Item):
        return quoted_in(value.value)
    if isinstance(value, Block):
        around = [*quoted_in(value.front), *quoted_in(value.behind)]
        around += quoted_in(value.tail) if value.tail is not None else []
        return [piece for item in value.items for piece in quoted_in(item)] + around
    return [piece for piece in value if isinstance(piece, Slice)]


def comments_in(value: Rope | Block | Item) -> list[str]:
    """All comments that a laid-out value shows (those inside quoted source not counted)."""
    if isinstance(value, Item):
        return [*value.before, *([value.after] if value.after else []), *comments_in(value.value)]
    if isinstance(value, Block):
        tail = comments_in(value.tail) if value.tail is not None else []
        return [comment for item in value.items for comment in comments_in(item)] + [*value.below, *tail]
    return []


def unshown(comments: Iterable[str], shown: Iterable[str]) -> list[str]:
    """``comments`` without as many of each as are shown already."""
    left = Counter(shown)
    found = []
    for comment in comments:
        if left[comment]:
            left[comment] -= 1
        else:
            found.append(comment)
    return found


def above(items: list[Item], comments: list[str]) -> list[Item]:
    """``items`` with ``comments`` above the first one."""
    if not items or not comments:
        return items
    return [replace(items[0], before=(*comments, *items[0].before)), *items[1:]]


def with_comments(block: Rope | Block, lifted: Any) -> Rope | Block:
    """``block`` with the comments of the value it was made from: by element where they correspond, else on top."""
    if not isinstance(block, Block):
        lost = tuple(comments_of(lifted, quoted=quoted_in(block)))
        return Block("(", ")", (Item(block, before=lost),), trailing_comma=False) if lost else block
    items = list(block.items)
    if isinstance(lifted, LiftedList) and len(lifted) == len(items) == len(lifted.regions):
        for index, (item, region, entry) in enumerate(zip(items, lifted.regions, lifted, strict=True)):
            shown = comments_in(item)
            inner = tuple(unshown(comments_of(entry, quoted=quoted_in(item)), shown))
            before = item.before or region.before
            items[index] = replace(item, before=(*before, *inner), after=item.after or region.after)
        return replace(block, items=tuple(items), below=block.below or lifted.below)
    shown = comments_in(block)
    return replace(
        block, items=tuple(above(items, unshown(comments_of(lifted, quoted=quoted_in(block)), shown)))
    )
