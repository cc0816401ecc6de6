"""A stream of the corpus that names a row of the mapping is an example of it."""

from __future__ import annotations

import pytest
from streams import Case, cases

from shim.mapping import row
from shim.mapping.convert import snake

NAMING = [case for case in cases() if case.rows]
DELTA = "event.step.delta."


@pytest.mark.parametrize("case", NAMING, ids=lambda case: case.name)
def test_it_has_the_events_of_its_rows(case: Case) -> None:
    said = {f"event.{item.get('event_type')}" for item in case.items}
    said |= {DELTA + item["delta"]["type"] for item in case.items if "delta" in item}
    if b"data: [DONE]" in case.body:
        said.add("event.done")

    assert set(case.rows) <= said


@pytest.mark.parametrize("case", NAMING, ids=lambda case: case.name)
def test_what_comes_of_them_is_told_or_said_to_be_lost(case: Case) -> None:
    for source in case.rows:
        shown = row(source)
        if source == "event.error":
            assert case.raises
        elif shown.verdict.lossless:
            words = shown.target.split(".")[1:]
            assert _words_of(case.told) >= set(words), source
        else:
            assert any(shown.note in said for said in case.notices), source


def _words_of(value: object) -> set[str]:
    """Every key there is in a JSON value, in snake_case."""
    if isinstance(value, dict):
        return {snake(key) for key in value}.union(*map(_words_of, value.values()))
    return set().union(*map(_words_of, value)) if isinstance(value, list) else set()
