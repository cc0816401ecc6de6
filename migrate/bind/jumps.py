"""States of the flow analysis, and where control leaves its order: ``break``, ``continue``, exceptions."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from migrate.bind.scopes import Definition

State = dict[str, frozenset[Definition]]
"""The definitions each name can hold; a name that is absent is not bound yet."""


def join(*states: State | None) -> State | None:
    """What holds where paths meet; ``None`` stands for a path that does not get there."""
    joined: State | None = None
    for state in states:
        if state is None:
            continue
        joined = dict(state) if joined is None else over(joined, state, add=True)
    return joined


def over(state: State, change: Mapping[str, frozenset[Definition]], *, add: bool = False) -> State:
    """``state`` with other definitions of some names; with ``add`` besides those it has."""
    changed = dict(state)
    for name, definitions in change.items():
        known = state.get(name) if add else None
        changed[name] = definitions if known is None or known is definitions else known | definitions
    return changed


class Jumps:
    """Where the loops around a statement are left or begun anew."""

    def __init__(self) -> None:
        self._loops: list[list[tuple[ast.Break | ast.Continue, State]]] = []

    @classmethod
    def dead(cls) -> Jumps:
        """For code that is never reached, so that its jumps lead nowhere."""
        jumps = cls()
        jumps.open_loop()
        return jumps

    def open_loop(self) -> None:
        self._loops.append([])

    def close_loop(self) -> tuple[list[State], list[State]]:
        """The states at each ``break`` and at each ``continue``."""
        jumps = self._loops.pop()
        breaks = [state for jump, state in jumps if isinstance(jump, ast.Break)]
        return breaks, [state for jump, state in jumps if isinstance(jump, ast.Continue)]

    def add(self, jump: ast.Break | ast.Continue, state: State) -> None:
        if self._loops:
            self._loops[-1].append((jump, state))

    def mark(self) -> list[int]:
        """A mark for `since`: how many jumps of the innermost loop there are by now."""
        return [len(jumps) for jumps in self._loops[-1:]]

    def since(self, mark: list[int]) -> list[tuple[ast.Break | ast.Continue, State]]:
        """Takes back the jumps of the innermost loop that came after the mark."""
        if not mark:
            return []
        jumps = self._loops[-1]
        taken = jumps[mark[0] :]
        del jumps[mark[0] :]
        return taken


class Bound:
    """What has been bound since each place that an exception, or a jump, may lead away from."""

    def __init__(self) -> None:
        self._open: list[State] = []

    def open(self) -> None:
        self._open.append({})

    def add(self, change: Mapping[str, frozenset[Definition]]) -> None:
        if self._open:
            innermost = self._open[-1]
            for name, definitions in change.items():
                innermost[name] = innermost.get(name, frozenset()) | definitions

    def close(self) -> State:
        """What has been bound since the last `open`; counts for the place around it, too."""
        bound = self._open.pop()
        self.add(bound)
        return bound
