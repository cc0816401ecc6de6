"""Statuses, usage, sources, events and errors: the small tables that answers are read with."""

from __future__ import annotations

import importlib
from typing import Any, get_args

import pytest
from google.genai import interactions, types
from hypothesis import given
from hypothesis import strategies as st

from shim.mapping import errors, events, response, status, usage

STATUSES = [word for part in get_args(interactions.InteractionStatus) for word in get_args(part)]


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("completed", "STOP"),
        ("requires_action", "STOP"),
        ("incomplete", "MAX_TOKENS"),
        ("requires_continuation", "CONTINUATION"),
        ("budget_exceeded", "MAX_TOKENS"),
        ("failed", "OTHER"),
        ("cancelled", "OTHER"),
        ("in_progress", None),
        ("queued", None),
        ("a_status_of_tomorrow", None),
    ],
)
def test_a_status_has_a_finish_reason(word: str, reason: str | None) -> None:
    assert status.finish_reason(word) == reason


@pytest.mark.parametrize("word", STATUSES)
def test_a_finish_reason_leads_back_to_a_status_that_means_the_same(word: str) -> None:
    reason = status.finish_reason(word)

    assert status.finish_reason(status.from_finish_reason(reason)) == reason


def test_terminal_statuses_do_not_change_any_more() -> None:
    assert set(STATUSES) - status.TERMINAL == {"in_progress", "queued", "requires_continuation"}


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        ({"code": "SAFETY", "message": ""}, "SAFETY"),
        ({"message": "The response was blocked."}, "SAFETY"),
        ({"code": 3, "message": "Prohibited content"}, "PROHIBITED_CONTENT"),
        ({"code": "image-safety"}, "IMAGE_SAFETY"),
        ({"message": "Malformed function call"}, "MALFORMED_FUNCTION_CALL"),
        ({"message": "recitation"}, "RECITATION"),
    ],
)
def test_an_error_names_the_reason(error: Any, reason: str) -> None:
    assert status.finish_reason("failed", [error]) == reason
    assert status.finish_reason("completed", [error]) == "STOP"


def test_errors_that_say_nothing_leave_the_status_its_reason() -> None:
    assert status.finish_reason("failed", [{"message": "Try again."}, None, 5]) == "OTHER"


@pytest.mark.parametrize("reason", [member.value for member in types.FinishReason])
def test_every_finish_reason_has_a_status(reason: str) -> None:
    assert status.from_finish_reason(reason) in STATUSES


def test_the_status_of_an_answer_that_calls_or_fails() -> None:
    assert status.from_finish_reason("STOP", pending_call=True) == "requires_action"
    assert status.from_finish_reason("SAFETY", has_output=False) == "failed"
    assert status.from_finish_reason("SAFETY") == "incomplete"
    assert status.from_finish_reason("MAX_TOKENS", has_output=False) == "incomplete"
    assert status.from_finish_reason(None) == "in_progress"
    assert status.from_finish_reason("A_REASON_OF_TOMORROW") == "failed"


def test_a_blocked_prompt_has_a_reason() -> None:
    assert status.blocked_reason([{"message": "blocked for safety"}]) == "SAFETY"
    assert status.blocked_reason([{"message": "recitation"}]) == "OTHER"
    assert status.blocked_reason([]) == "OTHER"


# Usage.

INTERACTION = {
    "total_tokens": 70,
    "total_input_tokens": 20,
    "input_tokens_by_modality": [{"modality": "text", "tokens": 20}],
    "total_cached_tokens": 0,
    "total_output_tokens": 30,
    "total_tool_use_tokens": 5,
    "total_thought_tokens": 15,
}


def test_counts_that_generate_content_leaves_unset_when_zero() -> None:
    assert usage.to_generate_content(INTERACTION) == {
        "totalTokenCount": 70,
        "promptTokenCount": 20,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 20}],
        "candidatesTokenCount": 30,
        "toolUsePromptTokenCount": 5,
        "thoughtsTokenCount": 15,
    }


def test_the_service_tier_is_the_kind_of_traffic() -> None:
    assert usage.to_generate_content({}, "flex") == {"trafficType": "ON_DEMAND_FLEX"}
    assert usage.to_generate_content({}, "deferred") == {}


def test_counts_under_their_early_names_are_read() -> None:
    assert usage.to_generate_content({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}) == {
        "promptTokenCount": 1,
        "candidatesTokenCount": 2,
        "totalTokenCount": 3,
    }


@given(st.lists(st.integers(0, 99), min_size=6, max_size=6), st.integers(1, 9))
def test_counts_survive_the_way_there_and_back(counts: list[int], tokens: int) -> None:
    words = [word for word in INTERACTION if word.startswith("total_")]
    given_usage: dict[str, Any] = dict(zip(words, counts, strict=True))
    given_usage["output_tokens_by_modality"] = [{"modality": "image", "tokens": tokens}]
    there = usage.to_generate_content(given_usage)
    types.GenerateContentResponseUsageMetadata.model_validate(there)

    assert usage.from_generate_content(there) == given_usage


def test_nothing_counted_is_nothing() -> None:
    assert usage.from_generate_content({}) == {}
    assert usage.from_generate_content({"promptTokenCount": None}) == {}


def test_both_spellings_of_a_count_are_read() -> None:
    found = usage.from_generate_content(
        {"promptTokenCount": 1, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 1}]}
    )

    assert found["total_input_tokens"] == 1
    assert found["input_tokens_by_modality"] == [{"modality": "text", "tokens": 1}]


# Sources.


@pytest.mark.parametrize(
    ("chunk", "annotation"),
    [
        ("web", interactions.URLCitation),
        ("retrieved_context", interactions.FileCitation),
        ("maps", interactions.PlaceCitation),
    ],
)
def test_the_fields_of_a_source_are_fields_of_its_citation(chunk: str, annotation: Any) -> None:
    found = response.citation_fields(chunk)

    assert found
    assert set(found.values()) <= set(annotation.model_fields)
    assert annotation.model_fields["type"].default == response.CITATIONS[chunk]


def test_what_became_of_an_address() -> None:
    assert response.url_retrieval_status("success") == "URL_RETRIEVAL_STATUS_SUCCESS"
    assert response.url_retrieval_status("new") == "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    assert response.url_retrieval_status(None) == "URL_RETRIEVAL_STATUS_UNSPECIFIED"


# Events and errors.


def test_earlier_names_lead_to_names_of_today() -> None:
    sources = {row.source for row in events.ROWS}

    assert {f"event.{name}" for name in events.EVENT_ALIASES.values()} <= sources
    assert set(events.DELTA_ALIASES.values()) <= set(events.DELTAS)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 418, 422, 429, 500, 503])
def test_an_http_status_raises_a_class_that_exists(code: int) -> None:
    module = importlib.import_module(errors.MODULE)

    assert issubclass(getattr(module, errors.of_status(code)), getattr(module, errors.ROOT))
