"""Whatever comes in, a translation gives a result or says what is wrong with it, and changes nothing."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interaction_strategies import interactions, step_histories
from wire_strategies import anything, histories, requests, responses

from shim.core import dialect, history, request, response
from shim.errors import LossError, MalformedError

INTERACTION_REQUESTS = requests().map(lambda body: request.to_interactions(body).body)
READERS: dict[str, tuple[Callable[..., Any], st.SearchStrategy[Any]]] = {
    "request.to_interactions": (request.to_interactions, requests()),
    "request.to_generate_content": (request.to_generate_content, INTERACTION_REQUESTS),
    "response.to_generate_content": (response.to_generate_content, interactions()),
    "response.to_interactions": (response.to_interactions, responses()),
    "history.to_steps": (history.to_steps, histories()),
    "history.to_contents": (history.to_contents, step_histories()),
}


def outcome(translate: Callable[..., Any], value: Any) -> Any:
    """The translation, or what was wrong with the value."""
    try:
        return translate(value)
    except MalformedError as error:
        return error


@pytest.mark.parametrize("name", READERS)
@given(data=st.data())
def test_any_json_gives_a_result_or_an_error_with_a_path(name: str, data: st.DataObject) -> None:
    translate, valid = READERS[name]
    value = data.draw(anything(valid))
    before = copy.deepcopy(value)
    found = outcome(translate, value)

    if isinstance(found, MalformedError):
        assert found.path in str(found)
    else:
        assert all(notice.note for notice in found.notices)
        assert isinstance(found.body, (dict, list))
    assert repr(value) == repr(before)


@pytest.mark.parametrize("name", READERS)
@given(data=st.data())
def test_strict_mode_gives_the_same_or_raises_for_what_is_lost(name: str, data: st.DataObject) -> None:
    translate, valid = READERS[name]
    value = data.draw(valid)
    translation = translate(value)
    losses = tuple(notice for notice in translation.notices if not notice.safe)
    if losses:
        with pytest.raises(LossError) as raised:
            translate(value, strict=True)
        assert raised.value.notices == losses
    else:
        assert translate(value, strict=True) == translation


@given(anything(INTERACTION_REQUESTS, interactions()))
def test_normalizing_twice_is_normalizing_once(value: Any) -> None:
    before = copy.deepcopy(value)
    try:
        once = dialect.normalize(value)
    except MalformedError:
        return
    finally:
        assert repr(value) == repr(before)
    assert repr(dialect.normalize(once)) == repr(once)


@pytest.mark.parametrize("name", READERS)
def test_json_that_is_nested_too_deeply_is_no_traceback(name: str) -> None:
    schema: Any = {}
    for _ in range(100_000):
        schema = {"items": schema}
    body: dict[str, Any] = {
        "contents": [],
        "input": "x",
        "generationConfig": {"responseSchema": schema},
        "steps": [],
    }
    translate, _ = READERS[name]
    value: Any = body if name.startswith("request") else [body] if name.startswith("history") else body

    assert str(outcome(translate, value))[:20]
