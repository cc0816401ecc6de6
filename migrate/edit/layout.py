"""Lays out calls, dicts and lists: on one line where it fits, else one item a line with a trailing comma.

Values are ropes (source quoted as it stands) or nested blocks. Comments that stood between the items go along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from migrate.bind.module import Module
from migrate.edit.rope import Rope, Slice


@dataclass(frozen=True, slots=True)
class Item:
    """One argument, entry or element."""

    value: Rope | Block
    head: str = ""
    """What stands before the value: ``model=`` or ``"temperature": ``."""
    before: tuple[str, ...] = ()
    """Comments on lines of their own above the item."""
    after: str = ""
    """Comment behind the item on its line."""


@dataclass(frozen=True, slots=True)
class Block:
    """Items between brackets."""

    open: str
    close: str
    items: tuple[Item, ...]
    below: tuple[str, ...] = ()
    """Comments on lines of their own after the last item."""
    explode: bool = False
    """Put each item on a line of its own even where one line would do."""
    trailing_comma: bool = field(default=True)
    front: Rope = ()
    """What stands before the opening bracket."""
    behind: Rope = ()
    """What stands behind the closing bracket."""
    tail: Block | None = None
    """A block that follows after that."""


class Layout:
    """Turns blocks into ropes for one module."""

    def __init__(self, module: Module, *, on_its_line: bool = False, unit: str = "") -> None:
        self.module = module
        self.unit = unit or module.indent_unit
        """One level of indentation: that of the code to be replaced, where it shows one."""
        self.on_its_line = on_its_line
        """Whether new lines would be wrong where the blocks go, however long the line gets."""

    def one_line(self, block: Block) -> Rope | None:
        """The block on one line, or ``None`` where comments or line breaks forbid it."""
        if block.explode or block.below:
            return None
        rope: list[str | Slice] = [*block.front, block.open]
        for index, item in enumerate(block.items):
            if item.before or item.after:
                return None
            value = self.one_line(item.value) if isinstance(item.value, Block) else item.value
            if value is None or any(
                "\n" in self._text(piece) or "\r" in self._text(piece) for piece in value
            ):
                return None
            rope += [", "] if index else []
            rope += [item.head, *value]
        tail = self.one_line(block.tail) if block.tail is not None else ()
        return None if tail is None else (*rope, block.close, *block.behind, *tail)

    def width(self, rope: Rope) -> int:
        """Characters a one-line rope takes."""
        return sum(len(self._text(piece)) for piece in rope)

    def _text(self, piece: str | Slice) -> str:
        return piece if isinstance(piece, str) else self.module.text[piece.start : piece.end]

    def exploded(self, block: Block, indent: str) -> Rope:
        """The block with one item a line; ``indent`` is that of the line the block starts on."""
        inner = indent + self.unit
        rope: list[str | Slice] = [*block.front, block.open]
        for index, item in enumerate(block.items):
            comma = "," if block.trailing_comma or index < len(block.items) - 1 else ""
            rope += [f"\n{inner}{comment}" for comment in item.before]
            rope += [
                f"\n{inner}{item.head}",
                *self._value(item, inner, len(inner) + len(item.head) + 1),
                comma,
            ]
            rope += [f"  {item.after}"] if item.after else []
        rope += [f"\n{inner}{comment}" for comment in block.below]
        rope.append(f"\n{indent}{block.close}" if block.items or block.below else block.close)
        rope += block.behind
        return (*rope, *(self.exploded(block.tail, indent) if block.tail is not None else ()))

    def _value(self, item: Item, indent: str, column: int) -> Rope:
        if not isinstance(item.value, Block):
            return item.value
        return self.fitted(item.value, indent, column)

    def fitted(self, block: Block, indent: str, column: int) -> Rope:
        """One line when that fits behind ``column`` characters, else exploded."""
        line = self.one_line(block)
        if line is not None and (self.on_its_line or column + self.width(line) <= self.module.line_limit):
            return line
        return self.exploded(block, indent)


@dataclass(frozen=True, slots=True)
class Region:
    """One item between brackets as the source has it, with the comments that belong to it."""

    start: int
    end: int
    before: tuple[str, ...] = ()
    after: str = ""


def regions(
    module: Module, start: int, end: int, spans: Sequence[tuple[int, int]]
) -> tuple[list[Region], tuple[str, ...]]:
    """Split the inside of a bracket into regions, one per span, parentheses around an item included.

    ``start:end`` is the text between the brackets, ``spans`` the items in order. The second result are the comments
    behind the last item. Only gaps between items are looked at, so strings need no care.
    """
    text = module.text
    found: list[Region] = []
    gap_start = start
    leading: list[str] = []
    for index, (item_start, item_end) in enumerate(spans):
        _, _, comments, opening = _gap(text, gap_start, item_start, first=index == 0)
        gap_end = spans[index + 1][0] if index + 1 < len(spans) else end
        closing, trailing, _, _ = _gap(text, item_end, gap_end, first=False)
        found.append(Region(opening, closing, tuple(comments), trailing))
        gap_start = item_end
        leading = comments
    if not spans:
        _, _, leading, _ = _gap(text, start, end, first=True)
        return [], tuple(leading)
    _, _, below, _ = _gap(text, spans[-1][1], end, first=False)
    return found, tuple(below)


def _gap(text: str, start: int, end: int, *, first: bool) -> tuple[int, str, list[str], int]:
    """Read a gap: where the item before it ends, its comment, the comments of the next item, where that starts."""
    closing, at = start, start
    trailing = ""
    comments: list[str] = []
    opening = end
    comma_seen = first
    line_broken = False
    while at < end:
        char = text[at]
        if char == "#":
            stop = at
            while stop < end and text[stop] not in "\r\n":
                stop += 1
            comment = text[at:stop].rstrip()
            if line_broken or first:
                comments.append(comment)
            else:
                trailing = comment
            at = stop
            continue
        if char in "\r\n":
            line_broken = True
        elif char == ",":
            comma_seen = True
        elif char == ")" and not comma_seen:
            # What stood before it is inside the item before, and stays there.
            closing, trailing, comments, line_broken = at + 1, "", [], False
        elif char == "(" and comma_seen:
            opening = at
            break  # the rest is inside the next item
        at += 1
    return closing, trailing, comments, opening
