"""Requests ask for the same through either API, and say what they cannot ask for."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import assume, given, settings
from wire_strategies import requests

from shim.core import request
from shim.errors import LossError, MalformedError
from shim.mapping import Verdict
from shim.simulator import generate_content as native
from shim.simulator import interactions as service

MODEL = "gemini-2.5-flash"
TEXT = [{"role": "user", "parts": [{"text": "hi"}]}]
STEPS = [{"type": "user_input", "content": [{"type": "text", "text": "hi"}]}]


def canonical(body: dict[str, Any]) -> dict[str, Any]:
    """What a request of generateContent asks for, without what only generateContent can be asked for."""
    reduced = native.reduce(MODEL, body).canonical
    return {key: value for key, value in reduced.items() if key != "unportable"}


def asked(body: dict[str, Any]) -> dict[str, Any]:
    """What a request of the Interactions API asks for."""
    found: dict[str, Any] = service.reduce(service.read(body), []).canonical
    return found


@given(requests())
@settings(max_examples=150)
def test_the_service_understands_the_same(body: dict[str, Any]) -> None:
    translation = request.to_interactions(body, model=MODEL)
    assume(not translation.refused)

    assert asked(translation.body) == canonical(body)


@given(requests())
def test_it_still_understands_the_same_on_the_way_back(body: dict[str, Any]) -> None:
    there = request.to_interactions(body, model=f"models/{MODEL}")
    back = request.to_generate_content(there.body)

    assert canonical(back.body) == asked(there.body)
    assert back.model == MODEL


@given(requests())
def test_a_second_round_changes_nothing(body: dict[str, Any]) -> None:
    there = request.to_interactions(body, model=MODEL).body
    back = request.to_generate_content(there).body
    again = request.to_interactions(back, model=MODEL).body

    assert request.to_generate_content(again).body == back
    assert again == there


@given(requests())
def test_what_was_given_stays_as_it_was(body: dict[str, Any]) -> None:
    before = copy.deepcopy(body)
    there = request.to_interactions(body, model=MODEL).body
    between = copy.deepcopy(there)
    request.to_generate_content(there)

    assert body == before
    assert there == between


@given(requests())
def test_what_only_generate_content_understands_is_named(body: dict[str, Any]) -> None:
    unportable = native.reduce(MODEL, body).canonical.get("unportable", {})
    paths = {notice.path.rpartition(".")[2] for notice in request.to_interactions(body).notices}

    assert {name for name, value in unportable.items() if value} <= paths


def test_storage_is_as_with_generate_content_unless_told_otherwise() -> None:
    assert request.to_interactions({"contents": TEXT}, model="m").body == {
        "model": "m",
        "input": STEPS,
        "store": False,
    }
    assert "store" not in request.to_interactions({"contents": TEXT}, store=None).body
    assert request.to_interactions({"contents": TEXT}, store=True, stream=True).body["stream"] is True


@pytest.mark.parametrize(
    ("given_", "bare"),
    [
        ("models/gemini-x", "gemini-x"),
        ("gemini-x", "gemini-x"),
        ("publishers/google/models/gemini-x", "gemini-x"),
        ("projects/p/locations/l/publishers/google/models/gemini-x", "gemini-x"),
        ("tunedModels/mine", "tunedModels/mine"),
    ],
)
def test_the_models_prefix_goes(given_: str, bare: str) -> None:
    assert request.to_interactions({"contents": TEXT}, model=given_).body["model"] == bare
    assert request.to_interactions({"contents": TEXT, "model": given_}).model == bare


def test_keys_are_read_in_either_spelling_even_mixed() -> None:
    camel = {
        "contents": [{"role": "user", "parts": [{"inlineData": {"mime_type": "image/png", "data": "__79"}}]}],
        "systemInstruction": {"parts": [{"text": "s"}]},
        "generationConfig": {"topP": 0.5, "thinking_config": {"includeThoughts": True}},
        "tools": [{"function_declarations": [{"name": "f", "parametersJsonSchema": {"type": "object"}}]}],
    }
    snake = {
        "contents": [{"role": "user", "parts": [{"inline_data": {"mimeType": "image/png", "data": "//79"}}]}],
        "system_instruction": {"parts": [{"text": "s"}]},
        "generation_config": {"top_p": 0.5, "thinkingConfig": {"include_thoughts": True}},
        "tools": [{"functionDeclarations": [{"name": "f", "parameters_json_schema": {"type": "object"}}]}],
    }

    assert request.to_interactions(camel).body == request.to_interactions(snake).body


def test_what_cannot_be_asked_is_refused_and_the_rest_is_asked() -> None:
    body = {
        "contents": TEXT,
        "cachedContent": "cachedContents/a",
        "newField": 1,
        "generationConfig": {"candidateCount": 2, "responseLogprobs": True, "temperature": 0.5, "newer": 2},
    }
    translation = request.to_interactions(body)

    assert translation.refused
    assert translation.body == {"input": STEPS, "generation_config": {"temperature": 0.5}, "store": False}
    assert [(one.path, one.verdict) for one in translation.notices] == [
        ("new_field", Verdict.REFUSE),
        ("cached_content", Verdict.REFUSE),
        ("generation_config.candidate_count", Verdict.REFUSE),
        ("generation_config.response_logprobs", Verdict.REFUSE),
        ("generation_config.newer", Verdict.REFUSE),
    ]


def test_strict_mode_raises_for_what_would_be_lost_only() -> None:
    assert request.to_interactions({"contents": TEXT, "labels": {"a": "b"}}, strict=True).notices == ()
    with pytest.raises(LossError, match=r"generation_config\.top_k") as raised:
        request.to_interactions({"contents": TEXT, "generationConfig": {"topK": 3}}, strict=True)
    assert [one.row for one in raised.value.notices] == ["config.top_k"]


def test_a_trailing_turn_of_the_model_belongs_on_generate_content() -> None:
    body = {"contents": [*TEXT, {"role": "model", "parts": [{"text": "It is"}]}]}

    assert [one.row for one in request.to_interactions(body).notices] == ["content.trailing_model"]


def test_the_resolution_of_all_media_lands_on_those_without_one() -> None:
    image = {"inlineData": {"mimeType": "image/png", "data": "AAAA"}}
    low = {**image, "mediaResolution": {"level": "MEDIA_RESOLUTION_LOW"}}
    body = {
        "contents": [{"role": "user", "parts": [image, low, {"text": "x"}]}],
        "generationConfig": {"mediaResolution": "MEDIA_RESOLUTION_HIGH"},
    }
    content = request.to_interactions(body).body["input"][0]["content"]

    assert [item.get("resolution") for item in content] == ["high", "low", None]


def test_a_request_for_a_bare_enum_is_known() -> None:
    assert request.wants_bare_enum({"generationConfig": {"responseMimeType": "text/x.enum"}})
    assert request.wants_bare_enum({"generation_config": {"response_mime_type": "text/x.enum"}})
    assert not request.wants_bare_enum({"generationConfig": {"responseMimeType": "application/json"}})
    assert not request.wants_bare_enum([])


def test_the_conversation_on_the_service_cannot_be_told_to_generate_content() -> None:
    body = {"model": "m", "input": "more", "previous_interaction_id": "v1_x", "store": True, "stream": True}
    translation = request.to_generate_content(body)

    assert (translation.body, translation.model, translation.stream) == (
        {"contents": [{"role": "user", "parts": [{"text": "more"}]}]},
        "m",
        True,
    )
    assert [one.row for one in translation.notices] == ["create.previous_interaction_id", "create.store"]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ([], ""),
        ({"contents": [{"parts": 3}]}, "contents[0].parts"),
        ({"contents": TEXT, "generationConfig": []}, "generation_config"),
        ({"contents": TEXT, "tools": {}}, "config.tools"),
        ({"contents": TEXT, "model": 3}, "model"),
    ],
)
def test_what_is_no_request_is_named_with_its_path(body: Any, path: str) -> None:
    with pytest.raises(MalformedError) as raised:
        request.to_interactions(body)

    assert raised.value.path == path


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (3, ""),
        ({"input": 3}, "input"),
        ({"input": [3]}, "input[0]"),
        ({"input": "x", "tools": [3]}, "tools[0]"),
        ({"input": "x", "generation_config": 3}, "generation_config"),
        ({"input": "x", "system_instruction": 3}, "system_instruction"),
    ],
)
def test_what_is_no_interaction_request_is_named_with_its_path(body: Any, path: str) -> None:
    with pytest.raises(MalformedError) as raised:
        request.to_generate_content(body)

    assert raised.value.path == path
