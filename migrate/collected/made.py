"""What collected lists become: each piece, and what has to be rewritten together with the list."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

from migrate.bind.scopes import Definition
from migrate.collected.pieces import Collected, Piece
from migrate.literal import Lifter, Splice
from shim.mapping.row import Notice


@dataclass(eq=False)
class Made:
    """What one piece becomes."""

    piece: Piece
    value: Any
    """An item of a turn, a list of steps, or a `Splice`."""
    lifted: Any = None
    lifter: Lifter | None = None
    notices: tuple[Notice, ...] = ()
    asks_role: bool = False
    """Whether the type of its step follows a role that is known only at run time."""

    @property
    def is_item(self) -> bool:
        """Whether it is a part of a turn; else it is one turn or several."""
        return not self.value.steps if isinstance(self.value, Splice) else isinstance(self.value, dict)

    @property
    def is_result(self) -> bool:
        """Whether it becomes results of functions, which stand beside turns."""
        return isinstance(self.value, list) and all(step["type"] == "function_result" for step in self.value)

    @property
    def is_one(self) -> bool:
        """Whether it becomes just one step, or one item."""
        if isinstance(self.value, Splice):
            return self.value.single
        return self.is_item or (len(self.value) == 1 and not _spreads(self.value[0]))


@dataclass(eq=False)
class Links:
    """What has to be rewritten together with a list."""

    definitions: set[Definition] = field(default_factory=set)
    calls: set[ast.AST] = field(default_factory=set)
    lists: list[List] = field(default_factory=list)
    """The lists that go into it, each with its own links."""

    def add(self, inner: List) -> None:
        """Take in a list that goes into this one."""
        self.lists.append(inner)
        self.definitions |= inner.links.definitions
        self.calls |= inner.links.calls


@dataclass(eq=False)
class List:
    """One collected list, converted."""

    found: Collected
    made: list[Made]
    steps: bool
    """Whether the elements become steps; else they become the items of one turn."""
    links: Links

    @property
    def notices(self) -> list[Notice]:
        """What the pieces of it, and of the lists in it, lose."""
        lists: list[List] = [self]
        for one in lists:  # two callers of one function reach each other through it
            lists += [inner for inner in one.links.lists if inner not in lists]
        return [notice for one in lists for made in one.made for notice in made.notices]


def _spreads(step: Any) -> bool:
    """Whether a step stands for all steps of another list."""
    match step:
        case {"content": [{"text": Splice(steps=True, single=False)}]}:
            return True
    return False
