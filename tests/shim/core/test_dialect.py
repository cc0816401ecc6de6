"""Every dialect of the Interactions API is read as what it says today."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from interaction_strategies import interactions

from shim.core import dialect, request, response
from shim.errors import MalformedError

TEXT = {"type": "text", "text": "hi"}
SAID = {"type": "user_input", "content": [TEXT]}


@given(interactions())
def test_todays_answers_are_passed_on_as_they_are(interaction: dict[str, Any]) -> None:
    normalized = dialect.normalize(interaction)

    assert normalized == interaction
    for before, after in zip(interaction.get("steps", ()), normalized.get("steps", ()), strict=True):
        assert after is before


@pytest.mark.parametrize(
    ("given_", "steps"),
    [
        ("hi", [SAID]),
        (TEXT, [SAID]),
        ([TEXT, TEXT], [{"type": "user_input", "content": [TEXT, TEXT]}]),
        (["hi"], [SAID]),
        ([{"text": "hi"}], [SAID]),
        ([SAID], [SAID]),
        ([{"type": "user_input", "content": "hi"}], [SAID]),
        ([{"role": "user", "content": "hi"}], [SAID]),
        ([{"role": "model", "content": [TEXT]}], [{"type": "model_output", "content": [TEXT]}]),
        (
            [TEXT, {"type": "model_output", "content": [TEXT]}],
            [SAID, {"type": "model_output", "content": [TEXT]}],
        ),
        (
            [
                {
                    "role": "model",
                    "content": [TEXT, {"type": "function_call", "id": "1", "name": "f", "arguments": "{}"}],
                }
            ],
            [
                {"type": "model_output", "content": [TEXT]},
                {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
            ],
        ),
        (
            {"type": "function_result", "call_id": "1", "result": {"items": [TEXT]}},
            [{"type": "function_result", "call_id": "1", "result": [TEXT]}],
        ),
        (
            [{"type": "model_output", "content": [TEXT], "status": "done"}],
            [{"type": "model_output", "content": [TEXT]}],
        ),
    ],
)
def test_input_of_any_shape_becomes_steps(given_: Any, steps: Any) -> None:
    assert dialect.normalize({"model": "m", "input": given_}) == {"model": "m", "input": steps}


def test_outputs_become_steps() -> None:
    early = {
        "id": "x",
        "role": "model",
        "status": "completed",
        "outputs": [
            {"type": "thought", "signature": "AAAA"},
            {
                "type": "text",
                "text": "hi",
                "annotations": [{"start_index": 0, "end_index": 2, "source": "https://a"}],
            },
            TEXT,
            {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    }
    citation = {"type": "url_citation", "start_index": 0, "end_index": 2, "url": "https://a"}

    assert dialect.normalize(early) == {
        "id": "x",
        "status": "completed",
        "steps": [
            {"type": "thought", "signature": "AAAA"},
            {"type": "model_output", "content": [{**TEXT, "annotations": [citation]}, TEXT]},
            {"type": "function_call", "id": "1", "name": "f", "arguments": {}},
        ],
        "usage": {"total_input_tokens": 1, "total_output_tokens": 2, "total_tokens": 3},
    }


def test_searches_of_earlier_releases_keep_their_queries_and_suggestions() -> None:
    early = {
        "status": "completed",
        "steps": [
            {"type": "google_search_call", "id": "s", "query": "q"},
            {"type": "google_search_result", "call_id": "s", "rendered_content": "<p>"},
            {"type": "model_output", "content": [TEXT]},
        ],
    }
    (found,) = response.to_generate_content(early).body["candidates"]

    assert found["groundingMetadata"] == {
        "webSearchQueries": ["q"],
        "searchEntryPoint": {"renderedContent": "<p>"},
    }


@pytest.mark.parametrize(
    ("early", "today"),
    [
        (
            {
                "response_format": {"type": "object", "properties": {}},
                "response_mime_type": "application/json",
            },
            {
                "response_format": {
                    "type": "text",
                    "mime_type": "application/json",
                    "schema": {"type": "object", "properties": {}},
                }
            },
        ),
        (
            {"response_modalities": ["TEXT", "image"]},
            {"response_format": [{"type": "text"}, {"type": "image"}]},
        ),
        (
            {"generation_config": {"image_config": {"aspect_ratio": "1:1"}, "seed": 1}},
            {"response_format": {"type": "image", "aspect_ratio": "1:1"}, "generation_config": {"seed": 1}},
        ),
        (
            {"generation_config": {"speech_config": {"speakers": [{"voice": "Kore"}]}}},
            {"generation_config": {"speech_config": [{"voice": "Kore"}]}},
        ),
        (
            {"tools": [{"type": "computer_use", "excludedPredefinedFunctions": ["drag"]}]},
            {"tools": [{"type": "computer_use", "excluded_predefined_functions": ["drag"]}]},
        ),
        ({"model": "models/m"}, {"model": "m"}),
    ],
)
def test_settings_of_earlier_releases_move_to_where_they_are_today(early: Any, today: Any) -> None:
    assert dialect.normalize({"input": [SAID], **early}) == {"input": [SAID], **today}
    assert request.to_generate_content({"input": "hi", **early}) == request.to_generate_content(
        {"input": "hi", **today}
    )


def test_an_event_is_told_by_its_own_key() -> None:
    event = {"type": "interaction.start", "interaction": {"id": "x"}}

    assert dialect.normalize(event) == {"event_type": "interaction.created", "interaction": {"id": "x"}}


@pytest.mark.parametrize("value", [None, 3, [], "x"])
def test_what_is_no_object_is_no_dialect(value: Any) -> None:
    with pytest.raises(MalformedError):
        dialect.normalize(value)
