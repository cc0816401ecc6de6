"""What shows that code was written for the early beta: one place, and what it is today."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from migrate.bind.module import Module
from migrate.edit.rope import Draft, Slice
from migrate.plan import LedgerEntry
from migrate.rules.rule import LeftError


@dataclass
class Sign:
    """One place that only the early beta understands."""

    node: ast.expr
    calls: frozenset[ast.Call]
    """The calls of this file that it belongs to; empty where they are elsewhere."""
    drafts: list[Draft] = field(default_factory=list)
    ledger: list[LedgerEntry] = field(default_factory=list)
    unsafe: bool = False
    weak: bool = False
    """Whether today's service still takes it, so that alone it does not show when the code was written."""
    left: LeftError | None = None

    def edit(self, start: int, end: int, *replacement: str | Slice) -> Sign:
        """Plan to replace ``start:end``."""
        self.drafts.append(Draft(start, end, replacement, -1))
        return self

    def note(self, code: str, message: str) -> Sign:
        """Add a change of behaviour."""
        self.ledger.append(LedgerEntry(code, message))
        return self

    def leave(self, reason: str, message: str) -> Sign:
        """Leave it, for this reason."""
        self.left = self.left or LeftError(reason, message)
        return self


def name_of(module: Module, node: ast.Attribute) -> tuple[int, int]:
    """Offsets of an attribute's name."""
    end = module.span(node)[1]
    return end - len(node.attr), end


def owner_of(module: Module, node: ast.Attribute) -> Slice:
    """What an attribute is read of, with the dot and with parentheses around it."""
    return Slice(module.span(node)[0], name_of(module, node)[0])
