"""What an expression is of an interaction: the answer, its outputs, a stream, an event of one.

Known by where it comes from: a call of ``interactions.create`` or ``get`` on what is certain to be a client, also
through functions, attributes and other files. Where paths disagree it is nothing.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from enum import Enum, auto

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import Form
from shim.mapping.early import INTERACTION, ROOMS


class Kind(Enum):
    """What an expression is."""

    INTERACTION = auto()
    STREAM = auto()
    EVENT = auto()


@dataclass(frozen=True, slots=True)
class What:
    """What an expression is, and the calls of this file that it comes from."""

    kind: Kind
    calls: frozenset[ast.Call]


class Kinds:
    """Kinds of the expressions of one module."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._known: dict[ast.expr, What | None] = {}

    def is_call(self, node: ast.AST, *names: str) -> bool:
        """Whether ``node`` is a call of one of these methods on what is certain to be a client's ``interactions``."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return False
        if node.func.attr not in names:
            return False
        owners = self.module.infer.of(node.func.value)
        return bool(owners) and all(t.form is Form.INSTANCE and t.name in ROOMS for t in owners)

    def of(self, node: ast.expr) -> What | None:
        """What ``node`` is of an interaction; ``None`` where it is nothing, or not certain."""
        if node not in self._known:
            self._known[node] = None  # what depends on itself is not certain
            self._known[node] = self._of(node)
        return self._known[node]

    def _of(self, node: ast.expr) -> What | None:
        if isinstance(node, ast.Name):
            looped = [d for d in self.module.reaching.get(node, ()) if d.how is Binding.FOR]
            if looped:
                events = [self._event(definition) for definition in self.module.reaching[node]]
                return events[0] if len(events) == 1 else None
        types = [t for t in self.module.infer.of(node) if not t.is_none]
        if not types or any(t.form is not Form.INSTANCE or t.name != INTERACTION for t in types):
            return None
        calls = [t.node for t in types if isinstance(t.node, ast.Call)]
        streams = {_streams(call) for call in calls} | ({False} if len(calls) < len(types) else set())
        if len(streams) != 1:
            return None
        stream = streams.pop()
        if stream is None:
            return None
        here = frozenset(call for call in calls if call in self.module.scopes.parents)
        return What(Kind.STREAM if stream else Kind.INTERACTION, here)

    def _event(self, definition: Definition) -> What | None:
        loop = self.module.scopes.parents[definition.node]
        if not isinstance(loop, ast.For | ast.AsyncFor) or loop.target is not definition.node:
            return None
        what = self.of(loop.iter)
        return What(Kind.EVENT, what.calls) if what is not None and what.kind is Kind.STREAM else None


def _streams(call: ast.Call) -> bool | None:
    """Whether a call gives a stream; ``None`` where that cannot be seen.

    Who unpacks arguments is taken not to stream: an iterator has no ``outputs``.
    """
    given = next((k.value for k in call.keywords if k.arg == "stream"), None)
    if given is None:
        return False
    return bool(given.value) if isinstance(given, ast.Constant) else None
