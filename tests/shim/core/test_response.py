"""Answers say the same in either API's words, and what the SDK reads from them is the same."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from google.genai import types
from google.genai.interactions import Interaction
from hypothesis import given
from interaction_strategies import interactions
from wire_strategies import responses

from shim.core import history, response
from shim.errors import LossError, MalformedError


def answer(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "v1_x", "status": "completed", "model": "m", "steps": list(steps), **more}


def output(*content: Any, **more: Any) -> dict[str, Any]:
    items = [{"type": "text", "text": one} if isinstance(one, str) else one for one in content]
    return {"type": "model_output", "content": items, **more}


def candidate(interaction: dict[str, Any], **more: Any) -> dict[str, Any]:
    (found,) = response.to_generate_content(interaction, **more).body["candidates"]
    result: dict[str, Any] = found
    return result


def parts(*steps: dict[str, Any]) -> list[Any]:
    found: list[Any] = candidate(answer(*steps))["content"]["parts"]
    return found


@given(interactions())
def test_the_sdk_reads_every_answer(interaction: dict[str, Any]) -> None:
    body = response.to_generate_content(interaction).body

    types.GenerateContentResponse.model_validate(body)


@given(responses())
def test_answers_of_generate_content_come_back_as_they_were(given_: dict[str, Any]) -> None:
    there = response.to_interactions(given_)
    back = response.to_generate_content(there.body)

    assert back.body == given_


@given(responses())
def test_the_sdk_reads_every_interaction(given_: dict[str, Any]) -> None:
    body = response.to_interactions(given_).body
    read = Interaction.model_validate(body)

    assert [step.type for step in read.steps or []] == [step["type"] for step in body.get("steps", [])]
    assert not any(type(step).__name__ == "UnknownStep" for step in read.steps or [])


@given(interactions())
def test_a_second_round_changes_nothing(interaction: dict[str, Any]) -> None:
    body = response.to_generate_content(interaction).body
    back = response.to_interactions(body).body

    assert response.to_generate_content(back).body == body


@given(interactions(), responses())
def test_what_was_given_stays_as_it_was(interaction: dict[str, Any], given_: dict[str, Any]) -> None:
    before = copy.deepcopy((interaction, given_))
    response.to_generate_content(interaction)
    response.to_interactions(given_)

    assert (interaction, given_) == before


@given(interactions())
def test_thoughts_never_become_the_answer(interaction: dict[str, Any]) -> None:
    body = response.to_generate_content(interaction).body
    said = [
        item["text"]
        for step in interaction.get("steps", ())
        if step["type"] == "model_output"
        for item in step["content"]
        if item["type"] == "text"
    ]
    told = [
        part["text"]
        for one in body.get("candidates", ())
        for part in one.get("content", {}).get("parts", ())
        if "text" in part and not part.get("thought")
    ]

    assert told == said


def test_a_signature_lands_on_the_part_after_its_thought() -> None:
    found = parts(
        {"type": "thought", "signature": "AAAA", "summary": [{"type": "text", "text": "hm"}]},
        output("a", "b"),
        {"type": "thought", "signature": "BBBB"},
        {"type": "function_call", "id": "1", "name": "f", "arguments": {"x": 1}},
        {"type": "function_call", "id": "2", "name": "g", "arguments": {}},
    )

    assert found == [
        {"text": "hm", "thought": True},
        {"text": "a", "thoughtSignature": "AAAA"},
        {"text": "b"},
        {"functionCall": {"id": "1", "name": "f", "args": {"x": 1}}, "thoughtSignature": "BBBB"},
        {"functionCall": {"id": "2", "name": "g", "args": {}}},
    ]


def test_an_answer_that_says_nothing_has_one_part_with_the_signature() -> None:
    """As generateContent sends it: a loop over the parts goes round once."""
    assert parts({"type": "thought", "signature": "AAAA"}, output("")) == [
        {"text": "", "thoughtSignature": "AAAA"}
    ]


def test_a_steps_own_signature_wins_and_the_held_one_is_not_lost() -> None:
    found = parts(
        {"type": "thought", "signature": "AAAA"},
        {"type": "function_call", "id": "1", "name": "f", "arguments": {}, "signature": "BBBB"},
    )

    assert found == [
        {"text": "", "thought": True, "thoughtSignature": "AAAA"},
        {"functionCall": {"id": "1", "name": "f", "args": {}}, "thoughtSignature": "BBBB"},
    ]


def test_an_answer_that_says_nothing_is_signed_as_generate_content_signs_it() -> None:
    found = parts({"type": "thought", "signature": "AAAA"}, output(""))

    assert found == [{"text": "", "thoughtSignature": "AAAA"}]
    assert history.to_steps([{"role": "model", "parts": found}]).body == [
        {"type": "thought", "signature": "AAAA"}
    ]


def test_the_sources_count_bytes_and_are_told_once() -> None:
    text = "Größe: 東京 ✓"
    span = {"start_index": 9, "end_index": 15}
    cited = {
        "type": "text",
        "text": text,
        "annotations": [
            {"type": "url_citation", "url": "https://a", "title": "A", **span},
            {"type": "url_citation", "url": "https://b", "title": "B", **span},
            {"type": "url_citation", "url": "https://a", "title": "A", "end_index": 6},
        ],
    }
    metadata = candidate(answer(output("x", cited)))["groundingMetadata"]

    assert metadata["groundingChunks"] == [
        {"web": {"uri": "https://a", "title": "A"}},
        {"web": {"uri": "https://b", "title": "B"}},
    ]
    assert metadata["groundingSupports"] == [
        {
            "segment": {"partIndex": 1, "startIndex": 9, "endIndex": 15, "text": "東京"},
            "groundingChunkIndices": [0, 1],
        },
        {"segment": {"partIndex": 1, "endIndex": 6, "text": "Größ"}, "groundingChunkIndices": [0]},
    ]


def test_searches_are_told_even_where_they_follow_the_answer() -> None:
    metadata = candidate(
        answer(
            output("x"),
            {"type": "google_search_call", "id": "s", "arguments": {"queries": ["q", "r"]}},
            {"type": "google_search_result", "call_id": "s", "result": [{"search_suggestions": "<p>"}]},
        )
    )["groundingMetadata"]

    assert metadata == {"webSearchQueries": ["q", "r"], "searchEntryPoint": {"renderedContent": "<p>"}}


@pytest.mark.parametrize(
    ("more", "ending"),
    [
        ({"status": "completed"}, {"finishReason": "STOP"}),
        ({"status": "requires_action"}, {"finishReason": "STOP"}),
        ({"status": "incomplete"}, {"finishReason": "MAX_TOKENS"}),
        ({"status": "budget_exceeded"}, {"finishReason": "MAX_TOKENS"}),
        ({"status": "cancelled"}, {"finishReason": "OTHER"}),
        ({"status": "in_progress"}, {}),
        ({"status": "queued"}, {}),
        ({"status": "of_next_year"}, {}),
        (
            {"status": "requires_continuation", "continuation_token": "more"},
            {"finishReason": "CONTINUATION", "continuationToken": "bW9yZQ=="},
        ),
        (
            {"status": "failed", "errors": [{"code": "internal", "message": "It broke."}]},
            {"finishReason": "OTHER", "finishMessage": "It broke."},
        ),
        (
            {"status": "failed", "errors": [{"code": "safety", "message": "Not safe."}]},
            {"finishReason": "SAFETY", "finishMessage": "Not safe."},
        ),
    ],
)
def test_how_an_answer_ended(more: dict[str, Any], ending: dict[str, Any]) -> None:
    found = candidate(answer(output("x"), **more))
    found.pop("content")

    assert found == {**ending, "index": 0}


def test_an_error_of_the_output_tells_why_it_stopped() -> None:
    error = {"code": 3, "message": "RECITATION: It was known text."}
    found = candidate(answer(output("x", error=error), status="incomplete"))

    assert found["finishReason"] == "RECITATION"
    assert found["finishMessage"] == "It was known text."


def test_a_blocked_prompt_has_feedback_and_no_candidates() -> None:
    blocked = {"status": "failed", "errors": [{"code": "prompt_blocked_safety", "message": "No."}]}
    body = response.to_generate_content(blocked).body

    assert body["promptFeedback"] == {"blockReason": "SAFETY", "blockReasonMessage": "No."}
    assert "candidates" not in body
    assert response.to_generate_content(response.to_interactions(body).body).body == body


def test_an_answer_that_was_not_stored_has_no_id_and_says_so() -> None:
    translation = response.to_generate_content({"status": "completed", "steps": [output("x")], "id": ""})

    assert "responseId" not in translation.body
    assert [one.row for one in translation.notices] == ["interaction.id.absent"]
    assert response.to_generate_content({"status": "completed", "steps": []}, strict=True).notices


def test_the_bare_value_of_an_enum_has_no_quotes() -> None:
    interaction = answer(output('"Größe"'))

    assert candidate(interaction, bare_enum=True)["content"]["parts"] == [{"text": "Größe"}]
    assert candidate(interaction)["content"]["parts"] == [{"text": '"Größe"'}]
    assert candidate(answer(output("[")), bare_enum=True)["content"]["parts"] == [{"text": "["}]


def test_what_the_user_said_is_no_part_of_the_answer() -> None:
    steps = [
        {"type": "user_input", "content": [{"type": "text", "text": "q"}]},
        output("old"),
        {"type": "user_input", "content": [{"type": "text", "text": "q"}]},
        output("new"),
    ]

    assert parts(*steps) == [{"text": "new"}]


def test_media_and_code_become_parts() -> None:
    found = parts(
        output(
            {"type": "image", "mime_type": "image/png", "data": "AAAA"},
            {"type": "audio", "mime_type": "audio/l16", "sample_rate": 24000, "data": "AAAA"},
            {"type": "video", "mime_type": "video/mp4", "uri": "https://v"},
        ),
        {"type": "code_execution_call", "id": "c", "arguments": {"language": "python", "code": "1"}},
        {"type": "code_execution_result", "call_id": "c", "result": "2", "is_error": True},
    )

    assert found == [
        {"inlineData": {"mimeType": "image/png", "data": "AAAA"}},
        {"inlineData": {"mimeType": "audio/L16;rate=24000", "data": "AAAA"}},
        {"fileData": {"mimeType": "video/mp4", "fileUri": "https://v"}},
        {"executableCode": {"id": "c", "language": "PYTHON", "code": "1"}},
        {"codeExecutionResult": {"id": "c", "outcome": "OUTCOME_FAILED", "output": "2"}},
    ]


@pytest.mark.parametrize(
    ("more", "row"),
    [
        ({"new_field": 1}, "interaction.unknown"),
        ({"previous_interaction_id": "v1_y"}, "interaction.previous_interaction_id"),
        ({"updated": "2026"}, "interaction.updated"),
        ({"tools": []}, "interaction.request"),
        ({"steps": [{"type": "newer_step"}]}, "interaction.steps.unknown"),
        ({"steps": [{"type": "file_search_call", "id": "f"}]}, "event.step.delta.file_search_call"),
        ({"steps": [{**output("x"), "newer": 1}]}, "interaction.steps.unknown"),
    ],
)
def test_what_an_answer_cannot_say_is_named(more: dict[str, Any], row: str) -> None:
    translation = response.to_generate_content(answer(**more))

    assert [one.row for one in translation.notices] == [row]


def test_what_an_interaction_cannot_say_is_named() -> None:
    body = {
        "candidates": [
            {
                "content": {"role": "model", "parts": [{"text": "a"}]},
                "finishReason": "STOP",
                "safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW"}],
                "avgLogprobs": -0.5,
                "newer": 1,
            },
            {"content": {"role": "model", "parts": [{"text": "b"}]}},
        ],
        "modelStatus": {"modelStage": "STABLE"},
    }
    translation = response.to_interactions(body)

    assert [one.path for one in translation.notices] == [
        "candidates[1]",
        "candidates[0].safety_ratings",
        "candidates[0].avg_logprobs",
        "candidates[0].newer",
        "model_status",
    ]
    with pytest.raises(LossError):
        response.to_interactions(body, strict=True)


def test_sources_go_back_to_the_texts_they_support() -> None:
    text = "Größe: 東京 ✓"
    cited = {
        "type": "text",
        "text": text,
        "annotations": [
            {"type": "url_citation", "url": "https://a", "title": "A", "start_index": 9, "end_index": 15},
            {"type": "place_citation", "url": "https://m", "name": "M", "place_id": "p", "start_index": 0}
            | {"end_index": 7},
        ],
    }
    interaction = answer(
        {"type": "google_search_call", "id": "google_search_1", "arguments": {"queries": ["q"]}},
        {
            "type": "google_search_result",
            "call_id": "google_search_1",
            "result": [{"search_suggestions": "<p>"}],
        },
        output("x", cited),
    )

    back = response.to_interactions(response.to_generate_content(interaction).body)

    assert back.body == interaction


@pytest.mark.parametrize(
    ("interaction", "path"),
    [
        (3, ""),
        ({"steps": 3}, "steps"),
        ({"steps": [3]}, "steps[0]"),
        ({"steps": [{"type": "model_output", "content": 3}]}, "steps[0].content"),
        ({"steps": [{"type": "model_output", "content": [3]}]}, "steps[0].content[0]"),
        ({"errors": {}}, "errors"),
    ],
)
def test_what_is_no_interaction_is_named_with_its_path(interaction: Any, path: str) -> None:
    with pytest.raises(MalformedError) as raised:
        response.to_generate_content(interaction)

    assert raised.value.path == path


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ([], ""),
        ({"candidates": {}}, "candidates"),
        ({"candidates": [3]}, "candidates[0]"),
        ({"candidates": [{"content": {"parts": 3}}]}, "candidates[0].content.parts"),
        ({"candidates": [{"content": {"parts": [3]}}]}, "candidates[0].content.parts[0]"),
    ],
)
def test_what_is_no_answer_is_named_with_its_path(body: Any, path: str) -> None:
    with pytest.raises(MalformedError) as raised:
        response.to_interactions(body)

    assert raised.value.path == path
