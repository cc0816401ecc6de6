"""What a trap is: a place in code for the Interactions API that does not do what it seems to."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from migrate.bind.module import Module
from migrate.edit.rope import Draft, Slice
from migrate.traps.kinds import Kinds

Piece = str | Slice


@dataclass
class Trap:
    """One place, and what to do about it."""

    code: str
    node: ast.expr
    call: str
    """What is used there, in the API's words: ``interactions.create``, ``interaction.steps``."""
    message: str
    """What happens and what to do, in one or two sentences."""
    drafts: list[Draft] = field(default_factory=list)
    """The fix; empty where none is certain."""
    unsafe: bool = False
    """Whether the fix can change what a program does that runs."""
    imports: set[str] = field(default_factory=set)

    def edit(self, start: int, end: int, *replacement: Piece) -> Trap:
        """Plan to replace ``start:end``."""
        self.drafts.append(Draft(start, end, replacement, -1))
        return self


Finder = Callable[[Module, Kinds], Iterator[Trap]]


def name_of(module: Module, node: ast.Attribute) -> tuple[int, int]:
    """Offsets of the attribute's name."""
    end = module.span(node)[1]
    return end - len(node.attr), end


def quoted(module: Module, node: ast.Constant, word: str) -> str | None:
    """``word`` in the quotes of a plain string; ``None`` where the string is written in another way."""
    old = module.slice(node)
    plain = isinstance(node.value, str) and old[1:-1] == node.value and old[0] in "\"'"
    return f"{old[0]}{word}{old[0]}" if plain else None
