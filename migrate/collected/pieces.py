"""What is put into a list of contents or parts, and all that is done with the list, as it stands in the source."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from migrate.bind.scopes import Definition
from migrate.collected.turn_reads import TurnRead


@dataclass(eq=False)
class Piece:
    """One expression whose value becomes an element of the list, or each of whose elements does."""

    node: ast.expr
    call: ast.Call | None = None
    """The `append` or `insert` that puts it in; ``None`` where it stands in a list."""
    spread: bool = False
    """Whether it is another list, whose elements are put in."""
    several: bool = False
    """Whether it is put in more than once."""
    index: int | None = None
    """Where it is the call of a function that gives a tuple: the place of the list in that."""
    certain: bool = True
    """Whether the statement it stands in always puts something in."""


@dataclass(eq=False)
class Collected:
    """A variable with a list that holds contents or parts, and all that is done with it."""

    name: str
    definitions: list[Definition] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    sinks: list[ast.Call | Definition] = field(default_factory=list)
    """Where its elements go as a part of other contents (``parts=parts``, ``[*parts, prompt]``): a call or a list."""
    texts: list[Definition] = field(default_factory=list)
    """Where the variable gets a text instead of a list, which is sent as it is."""
    annotations: list[ast.expr] = field(default_factory=list)
    """Where the type of an attribute is said."""
    public: bool = False
    """Whether it is the result or the argument of a function that other projects could call."""
    reads: list[TurnRead] = field(default_factory=list)
    """What is read of it, where it is one turn."""
    counted: ast.expr | None = None
    """A use that depends on how many elements there are, such as ``contents[-20:]``."""
