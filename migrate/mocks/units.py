"""The tests of a file: the edits of each, what stands in the way of them, and which go together."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.edit.rope import Draft
from migrate.groups import Groups


class UncertainError(Exception):
    """A mock whose rewrite is not certain; says what is in the way, and where."""

    def __init__(self, node: ast.AST, message: str) -> None:
        super().__init__(message)
        self.node = node
        self.message = message


class Units:
    """A unit is a function of the file, with all that is in it, or a class that is no test, or the rest of the file."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.names: dict[str, int] = {}
        self.drafts: dict[tuple[int, int], tuple[str, int]] = {}
        self.trouble: dict[int, str] = {}
        self.asking: ast.AST | None = None
        """The mock that is looked at; what is edited or fails for it goes with it."""
        self._joined: list[tuple[int, int]] = []

    def of(self, node: ast.AST) -> int:
        """The number of the unit that ``node`` is in."""
        names: list[str] = []
        path = [node, *self.module.scopes.ancestors(node)]
        for parent in reversed(path):
            if isinstance(parent, ast.ClassDef):
                names.append(parent.name)
            elif isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef):
                names.append(parent.name)
                break
        return self.number(".".join(names))

    def number(self, name: str) -> int:
        """The number of the unit called ``name``; what tests share has a name of its own."""
        return self.names.setdefault(name, len(self.names))

    def join(self, one: int, other: int) -> None:
        """Rewrite two units together or not at all."""
        if one != other:
            self._joined.append((one, other))

    def edit(self, node: ast.AST, start: int, end: int, text: str) -> None:
        """Replace ``start:end``, with the unit that ``node`` is in."""
        unit = self.of(node)
        there = self.drafts.setdefault((start, end), (text, unit))
        if there[0] != text:
            raise UncertainError(node, "is used for two things that become different ones")
        self.join(there[1], unit)
        self._with_mock(unit)

    def fail(self, node: ast.AST, message: str) -> None:
        """Say what keeps the unit of ``node`` from being rewritten, once."""
        line = getattr(node, "lineno", 0)
        self._with_mock(self.of(node))
        self.trouble.setdefault(self.of(node), f"line {line} {message}")

    def _with_mock(self, unit: int) -> None:
        if self.asking is not None:
            self.join(unit, self.of(self.asking))

    def settle(self) -> Groups:
        """The groups of units."""
        groups = Groups(len(self.names))
        for one, other in self._joined:
            groups.join(one, other)
        return groups

    def written(self, groups: Groups, wanted: set[int]) -> list[Draft]:
        """The edits of the wanted groups."""
        found = []
        for (start, end), (text, unit) in self.drafts.items():
            if groups.of(unit) in wanted:
                found.append(Draft(start, end, (text,), groups.of(unit)))
        return found
