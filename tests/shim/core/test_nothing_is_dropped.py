"""A field that nobody knows, put anywhere into anything in the corpora, goes along or is told of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
import streams
import wire

from shim.errors import MalformedError
from shim.mapping.convert import snake
from shim.mapping.events import DELTAS
from shim.mapping.row import Notice, Verdict

NAME, VALUE = "zz_planted", "nobody knows this"
ROOTS = {"history to_interactions": "contents", "history to_generate_content": "steps"}
TOLD_AS_A_WHOLE = ("config/safety_of_palm", "safety/palm")
"""Cases where what is left out is more than what the notice names: a setting, of whose category it speaks."""
AGAIN = re.compile(r"\.step\.arguments|\.total_usage|\.usage_metadata|\.grounding_tool_count")
"""Where a later event says the same again, or the whole of it is left out."""


def planted(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """``value`` with the field in each of its objects, one at a time, and where; the walk goes along a copy."""
    if isinstance(value, dict):
        yield path, {**value, NAME: VALUE}
        for name, item in value.items():
            for at, one in planted(item, f"{path}.{snake(name)}" if path else snake(name)):
                yield at, {**value, name: one}
    elif isinstance(value, list):
        for index, item in enumerate(value):
            for at, one in planted(item, f"{path}[{index}]"):
                yield at, [*value[:index], one, *value[index + 1 :]]


def told(path: str, notices: Sequence[Notice]) -> bool:
    """Whether the field at ``path`` is named, or something around it is left out as a whole."""
    left = [one.path for one in notices if one.verdict in (Verdict.DROP, Verdict.REFUSE)]
    around = [one.replace("system_instruction[", "system_instruction.parts[") for one in left]
    return (
        any(NAME in one for one in left)
        or any(f"{path}.".startswith((f"{one}.", f"{one}[")) for one in around)
        or any(one.row == "interaction.steps.input" for one in notices)
    )


@pytest.mark.parametrize(("kind", "way"), wire.TRANSLATORS)
def test_whatever_comes_whole(kind: str, way: str) -> None:
    silent = []
    for case in wire.cases(kind):
        if way not in case.ways or case.name in TOLD_AS_A_WHOLE:
            continue
        given = case.data[wire.SIDES[way][0]]
        for path, value in planted(given, ROOTS.get(f"{kind} {way}", "")):
            try:
                translation = wire.TRANSLATORS[kind, way](value)
            except MalformedError:
                continue
            if VALUE not in json.dumps(translation.body) and not told(path, translation.notices):
                silent.append(f"{case.name}: {path}")

    assert silent == []


def expected(event: dict[str, Any], path: str) -> bool:
    """Whether nothing has to be told of what is there: it is told at another event, or another event tells it again.

    That is so for tools whose work is left out when their step ends, the input, arguments that begin empty, and
    counts.
    """
    step = event.get("step") or event.get("delta") or {}
    if step.get("type") == "google_search_call" and ".content" in path:
        return True  # the migration guide's way to tell of a query
    row = DELTAS.get(step.get("type", ""))
    left = step.get("type") == "user_input" or (row is not None and row.verdict is Verdict.DROP)
    return (left and ".step" in path) or (left and ".delta" in path) or bool(AGAIN.search(path))


@pytest.mark.parametrize(
    "case", [one for one in streams.cases() if not one.raises], ids=lambda case: case.name
)
def test_whatever_comes_in_a_stream(case: streams.Case) -> None:
    root = "events" if case.name.startswith("to_chunks") else "chunks"
    silent = []
    for path, items in planted(case.items, root):
        machine = case.machine()
        out = [one for item in items for one in machine.feed(item)]
        out += machine.close()
        at = items[int(path.partition("[")[2].partition("]")[0])]
        if VALUE not in json.dumps(out) and not told(path, machine.notices) and not expected(at, path):
            silent.append(path)

    assert silent == []
