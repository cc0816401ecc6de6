"""Steps of the usual shapes are read the quick way, which gives what the long way gives."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from interaction_strategies import interactions, step_histories

from shim.core import history, response
from shim.core.translation import Translation
from shim.errors import MalformedError

TEXT = {"type": "text", "text": "Hello."}
USUAL: tuple[dict[str, Any], ...] = (
    {"type": "user_input", "content": [TEXT]},
    {"type": "thought", "signature": "AAAA"},
    {"type": "model_output", "content": [TEXT]},
    {"type": "function_call", "id": "c1", "name": "f", "arguments": {"city": "Paris"}},
    {"type": "function_result", "call_id": "c1", "name": "f", "result": "sunny"},
)
VALUES: tuple[Any, ...] = (None, "", "x", 0, {}, {"type": "text"}, [], [TEXT, TEXT], [{**TEXT, "name": "n"}])


class Step(dict[str, Any]):
    """A step that is read the long way, whatever its shape: the quick one takes plain objects only."""


def told(steps: list[Any]) -> Translation | str:
    try:
        return history.to_contents(steps)
    except MalformedError as error:
        return str(error)


def answered(interaction: dict[str, Any], steps: list[Any]) -> Translation | str:
    try:
        return response.to_generate_content({**interaction, "steps": steps})
    except MalformedError as error:
        return str(error)


@st.composite
def nearly_usual(draw: st.DrawFn) -> dict[str, Any]:
    """A usual step; in some, a field is missing, new or has another value."""
    step = dict(draw(st.sampled_from(USUAL)))
    change = draw(st.sampled_from(("none", "none", "missing", "value", "more")))
    if change == "missing":
        del step[draw(st.sampled_from(sorted(step)))]
    elif change == "value":
        step[draw(st.sampled_from(sorted(step)))] = draw(st.sampled_from(VALUES))
    elif change == "more":
        word = draw(st.sampled_from(("signature", "is_error", "status", "error", "summary", "novel", "role")))
        step[word] = draw(st.sampled_from((*VALUES, "BBBB", True)))
    return step


@given(st.lists(nearly_usual(), max_size=6) | step_histories())
@example(
    [*USUAL, {"type": "text", "text": "loose"}, {"type": "text", "text": "in a row"}, *USUAL, {"type": 1}]
)
@example([{"type": "thought", "signature": "AAAA"}, {"type": "thought", "signature": "BBBB"}])
def test_the_quick_way_tells_what_the_long_way_tells(steps: list[Any]) -> None:
    assert told(steps) == told([Step(step) for step in steps])


@given(interactions(), st.lists(nearly_usual(), max_size=2), st.integers(0, 4))
def test_an_answer_is_told_alike_the_quick_way_and_the_long_way(
    interaction: dict[str, Any], more: list[Any], at: int
) -> None:
    steps = list(interaction.get("steps", ()))
    steps[at:at] = more

    assert answered(interaction, steps) == answered(interaction, [Step(step) for step in steps])


@pytest.mark.parametrize("step", USUAL, ids=lambda step: step["type"])
def test_a_usual_step_goes_the_quick_way(step: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    expected = history.to_contents([step])
    monkeypatch.delattr(history._Turns, "_add")

    assert history.to_contents([step]) == expected
    with pytest.raises(AttributeError):
        history.to_contents([Step(step)])
