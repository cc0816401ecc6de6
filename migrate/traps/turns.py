"""Traps between the turns of a conversation: what one turn was given and the next one is not."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.traps.arguments import written_in
from migrate.traps.kinds import Kind, Kinds
from migrate.traps.trap import Trap

FORGOTTEN = "GI313"
_SCOPED = ("system_instruction", "tools")
"""Arguments that hold for one interaction; the service does not keep them for the next one."""


def forgotten_options(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """A turn without the instruction or the tools of the one before, which it names."""
    for call in kinds.creates:
        named = {keyword.arg: keyword.value for keyword in call.keywords}
        previous = named.get("previous_interaction_id")
        if previous is None or None in named:
            continue
        before = [one for one in _before(kinds, previous) if one is not call]
        lost = [
            name
            for name in _SCOPED
            if name not in named and before and all(_gives(one, name) for one in before)
        ]
        if "tools" in lost and _answers_call(module, call):
            lost.remove("tools")  # a turn that only hands in results may end the use of tools
        if not lost:
            continue
        words = " and ".join(f"`{name}`" for name in lost)
        yield Trap(
            FORGOTTEN,
            call,
            "interactions.create",
            f"The turn before (line {before[0].lineno}) was given {words}, and the service does not keep them: this "
            "turn is answered without. Give them again.",
        )


def _before(kinds: Kinds, previous: ast.expr) -> list[ast.Call]:
    """The calls whose id ``previous`` can be."""
    found: list[ast.Call] = []
    for value in kinds.sources(previous):
        if (
            isinstance(value, ast.Attribute)
            and value.attr == "id"
            and kinds.of(value.value) is Kind.INTERACTION
        ):
            found += [one for one in kinds.made_by(value.value) if one in kinds.creates]
    return found


def _gives(call: ast.Call, name: str) -> bool:
    value = next((keyword.value for keyword in call.keywords if keyword.arg == name), None)
    return value is not None and not (isinstance(value, ast.Constant) and value.value is None)


def _answers_call(module: Module, call: ast.Call) -> bool:
    """Whether a turn hands in the result of a function, or what it sends cannot be seen."""
    sent = next((keyword.value for keyword in call.keywords if keyword.arg == "input"), None)
    if isinstance(sent, ast.Constant | ast.JoinedStr):
        return False
    texts = [value.value for value in written_in(module, call, "input") if isinstance(value, ast.Constant)]
    return not texts or "function_result" in texts
