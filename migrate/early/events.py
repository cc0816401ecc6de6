"""Loops over a stream of events, by the names that events had."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.early.kinds import Kind, Kinds
from migrate.early.sign import Sign, name_of
from shim.mapping.early import CONTENTS, DELTA_FIELDS, DELTAS, EVENTS, STEPS, TELLING_EVENTS, WHOLE_CALL

_STREAM, _COUNTED = "GI591", "GI777"


def events(module: Module, kinds: Kinds) -> Iterator[Sign]:
    """Every loop over a stream that tells events apart by their former names."""
    for node in module.scopes.parents:
        if isinstance(node, ast.For | ast.AsyncFor) and isinstance(node.target, ast.Name):
            what = kinds.of(node.iter)
            if what is not None and what.kind is Kind.STREAM:
                sign = _loop(module, node, node.target, Sign(node.iter, what.calls))
                if sign is not None:
                    yield sign
                fields = _fields(module, node, node.target, Sign(node.iter, what.calls))
                if fields.drafts:
                    yield fields


def _fields(module: Module, loop: ast.For | ast.AsyncFor, target: ast.Name, sign: Sign) -> Sign:
    """Reads of a delta's fields by their former names, in a loop that does not know the new ones."""
    reads = [
        one
        for statement in loop.body
        for one in ast.walk(statement)
        if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Load) and _of_delta(module, one, target)
    ]
    known = {one.attr for one in reads}
    for read in reads:
        new = DELTA_FIELDS.get(read.attr)
        if new is not None and new not in known:
            sign.edit(*name_of(module, read), new)
    return sign


def _of_delta(module: Module, read: ast.Attribute, target: ast.Name) -> bool:
    """Whether an attribute is read of the delta of the event at hand, also by way of a variable."""
    owner: ast.expr | None = read.value
    if isinstance(owner, ast.Name):
        definitions = module.reaching.get(owner, ())
        owner = next(iter(definitions)).value if len(definitions) == 1 else None
    return (
        isinstance(owner, ast.Attribute)
        and owner.attr == "delta"
        and isinstance(owner.value, ast.Name)
        and owner.value.id == target.id
    )


def _loop(module: Module, loop: ast.For | ast.AsyncFor, target: ast.Name, sign: Sign) -> Sign | None:
    body = [one for statement in loop.body for one in ast.walk(statement)]
    named = [one for one in body if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    words = {one.value for one in named if isinstance(one.value, str)}
    if not words & TELLING_EVENTS:
        return None
    if words & set(EVENTS.values()):
        return None  # it knows the names of both schemas
    for word in named:
        said = str(word.value)
        new = EVENTS.get(said) or (DELTAS.get(said) if _compared(module, word) else None)
        if new is not None and not _compared(module, word):
            return sign.leave(_STREAM, f'"{said}" is not compared with the type of an event here.')
        if new is not None:
            _say(module, word, new, sign)
        if said == WHOLE_CALL and _compared(module, word):
            sign.leave(
                _STREAM,
                "A call of a function came as one delta; now its step starts with the name, and deltas of type "
                '"arguments_delta" bring the arguments in pieces.',
            )
    for read in body:
        if (
            isinstance(read, ast.Attribute)
            and isinstance(read.value, ast.Name)
            and read.value.id == target.id
        ):
            _read(module, read, sign)
    return sign


def _read(module: Module, node: ast.Attribute, sign: Sign) -> None:
    """One attribute of an event."""
    above = module.scopes.parents[node]
    inner = above.attr if isinstance(above, ast.Attribute) else ""
    if node.attr == "content":
        compared = module.scopes.parents[above]
        match compared:
            case ast.Compare(
                left=left, ops=[ast.Eq()], comparators=[ast.Constant(value=str() as word) as said]
            ):
                if left is above and inner == "type" and (word in STEPS or word == "text"):
                    sign.edit(*name_of(module, node), "step")
                    if word in CONTENTS:
                        _say(module, said, "model_output", sign)
                    return
        sign.leave(
            _STREAM, "An event that starts an output held its content; now it holds the step that starts."
        )
    elif node.attr == "index":
        sign.note(
            _COUNTED, "The `index` of an event counts steps, not outputs: a step holds several contents."
        )
        sign.unsafe = True
    elif node.attr == "interaction" and inner == "outputs":
        sign.leave(
            _STREAM, "The last event holds no answer any more: collect the deltas, or get the interaction."
        )


def _compared(module: Module, node: ast.Constant) -> bool:
    parent = module.scopes.parents[node]
    if isinstance(parent, ast.List | ast.Tuple | ast.Set):
        parent = module.scopes.parents[parent]
    return isinstance(parent, ast.Compare | ast.MatchValue)


def _say(module: Module, node: ast.Constant, word: str, sign: Sign) -> None:
    old = module.slice(node)
    if old[1:-1] == node.value and old[0] in "\"'":
        sign.edit(*module.span(node), f"{old[0]}{word}{old[0]}")
    else:
        sign.leave(_STREAM, "The name of an event is written in an unusual way.")
