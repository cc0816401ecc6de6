"""Traps in code that reads a stream: events by the wrong key, and names that no event has."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.traps.guards import is_probed, says
from migrate.traps.kinds import Kind, Kinds
from migrate.traps.trap import Trap, name_of, quoted
from shim.mapping.interaction_surface import NEW_DELTAS, NEW_EVENTS

TYPE, NAME, DELTA = "GI305", "GI306", "GI307"


def event_by_type(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``event.type``: the name of an event is its ``event_type``."""
    for node in kinds.attributes(Kind.EVENT, "type"):
        if not is_probed(module, node):
            yield Trap(
                TYPE,
                node,
                "event.type",
                "An event has an `event_type`, and no `type`: this read raises AttributeError.",
            ).edit(*name_of(module, node), "event_type")


def event_names(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``event.event_type == "interaction.complete"``, which is never true."""
    yield from _never(module, kinds, Kind.EVENT, ("event_type", "type"), NEW_EVENTS, NAME, "event.event_type")


def delta_types(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """``delta.type == "arguments"``, which is never true."""
    yield from _never(module, kinds, Kind.DELTA, ("type",), NEW_DELTAS, DELTA, "delta.type")


def _never(
    module: Module,
    kinds: Kinds,
    kind: Kind,
    attributes: tuple[str, ...],
    names: dict[str, str],
    code: str,
    call: str,
) -> Iterator[Trap]:
    for read in kinds.attributes(kind, *attributes):
        for word in _compared(module, read):
            new = names.get(word.value) if isinstance(word.value, str) else None
            if new is None or says(module, word, new):
                continue  # who names the right one, too, reads the old dialect on purpose
            trap = Trap(
                code,
                word,
                call,
                f'There is no "{word.value!s}", so this is never true; the name is "{new}".',
                unsafe=True,
            )
            text = quoted(module, word, new)
            yield trap if text is None else trap.edit(*module.span(word), text)


def _compared(module: Module, read: ast.Attribute) -> Iterator[ast.Constant]:
    """Strings that a read is compared with: by ``==``, in a list, or as a case."""
    parent = module.scopes.parents[read]
    compared: list[ast.expr] = []
    if isinstance(parent, ast.Compare):
        compared = [parent.left, *parent.comparators]
    elif isinstance(parent, ast.Match) and parent.subject is read:
        patterns = [one for case in parent.cases for one in ast.walk(case.pattern)]
        compared = [one.value for one in patterns if isinstance(one, ast.MatchValue)]
    for one in compared:
        for word in one.elts if isinstance(one, ast.List | ast.Set | ast.Tuple) else (one,):
            if isinstance(word, ast.Constant):
                yield word
