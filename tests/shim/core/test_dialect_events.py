"""Events of every dialect in today's words."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from stream_strategies import ANY, EVENTS, interactions, streams
from streams import cases

from shim.core.dialect_events import normalize_annotation, normalize_delta, normalize_event, normalize_step

CASES = {case.name: case for case in cases()}
TODAY = ("text", "thought", "call", "search_after_text", "code", "hops", "places_and_files", "url_context")


@pytest.mark.parametrize("name", TODAY)
def test_events_of_today_come_back_as_the_same_objects(name: str) -> None:
    for event in CASES[f"to_chunks/{name}"].items:
        assert normalize_event(event) is event


@given(interactions().flatmap(streams))
def test_random_events_of_today_come_back_as_the_same_objects(events: list[dict[str, Any]]) -> None:
    for event in events:
        assert normalize_event(event) is event


@given(EVENTS)
def test_normalizing_twice_is_normalizing_once_and_changes_no_argument(event: dict[str, Any]) -> None:
    before = copy.deepcopy(event)
    once = normalize_event(event)
    assert event == before
    assert normalize_event(once) == once


@given(ANY.filter(lambda value: isinstance(value, dict)))
def test_any_object_can_be_normalized(value: dict[str, Any]) -> None:
    for normalize in (normalize_event, normalize_delta, normalize_step, normalize_annotation):
        assert isinstance(normalize(value), dict)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"event_type": "interaction.start"}, {"event_type": "interaction.created"}),
        ({"event_type": "interaction.complete"}, {"event_type": "interaction.completed"}),
        ({"type": "interaction.complete"}, {"event_type": "interaction.completed"}),
        ({"type": "step.stop", "index": 1}, {"event_type": "step.stop", "index": 1}),
        ({"event_type": "content.stop", "index": 1}, {"event_type": "step.stop", "index": 1}),
        (
            {"event_type": "content.start", "index": 0, "content": {"type": "text"}},
            {"event_type": "step.start", "index": 0, "step": {"type": "model_output", "content": []}},
        ),
        (
            {"event_type": "content.start", "index": 0, "content": {"type": "text", "text": "Hi"}},
            {
                "event_type": "step.start",
                "index": 0,
                "step": {"type": "model_output", "content": [{"type": "text", "text": "Hi"}]},
            },
        ),
        (
            {"event_type": "content.start", "index": 0, "content": {"type": "thought"}},
            {"event_type": "step.start", "index": 0, "step": {"type": "thought"}},
        ),
        (
            {"event_type": "content.delta", "index": 0, "delta": {"type": "text", "text": "Hi"}},
            {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "Hi"}},
        ),
        ({"event_type": "later"}, {"event_type": "later"}),
        ({"nothing": 1}, {"nothing": 1}),
    ],
)
def test_events(old: dict, new: dict) -> None:
    assert normalize_event(old) == new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "arguments", "partial_arguments": "{"}, {"type": "arguments_delta", "arguments": "{"}),
        (
            {"type": "arguments_delta", "partial_arguments": "{"},
            {"type": "arguments_delta", "arguments": "{"},
        ),
        (
            {"type": "thought", "text": "Hm"},
            {"type": "thought_summary", "content": {"type": "text", "text": "Hm"}},
        ),
        (
            {"type": "thought_summary", "text": "Hm"},
            {"type": "thought_summary", "content": {"type": "text", "text": "Hm"}},
        ),
        (
            {"type": "text_annotation", "annotations": [{"uri": "u"}]},
            {"type": "text_annotation_delta", "annotations": [{"type": "url_citation", "url": "u"}]},
        ),
        (
            {"type": "google_search_result", "result": [{"rendered_content": "<p/>"}]},
            {"type": "google_search_result", "result": [{"search_suggestions": "<p/>"}]},
        ),
    ],
)
def test_deltas(old: dict, new: dict) -> None:
    assert normalize_delta(old) == new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            {"type": "google_search_call", "query": "q"},
            {"type": "google_search_call", "arguments": {"queries": ["q"]}},
        ),
        (
            {"type": "google_search_call", "content": [{"type": "text", "text": "q"}, "r", {"no": 1}]},
            {"type": "google_search_call", "arguments": {"queries": ["q", "r"]}},
        ),
        ({"type": "google_search_call"}, {"type": "google_search_call"}),
        ({"type": "thought", "text": "Hm"}, {"type": "thought", "summary": [{"type": "text", "text": "Hm"}]}),
        (
            {"type": "image", "data": "A"},
            {"type": "model_output", "content": [{"type": "image", "data": "A"}]},
        ),
    ],
)
def test_steps(old: dict, new: dict) -> None:
    assert normalize_step(old) == new


@pytest.mark.parametrize("place", ["search_suggestions", "rendered_content"])
def test_search_suggestions_on_the_step(place: str) -> None:
    step = normalize_step({"type": "google_search_result", "call_id": "s", place: "<p/>"})
    assert step["result"] == [{"search_suggestions": "<p/>"}]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"source": "u"}, {"type": "url_citation", "url": "u"}),
        (
            {"start": 1, "end": 2, "uri": "u", "title": "t"},
            {"type": "url_citation", "url": "u", "title": "t", "start_index": 1, "end_index": 2},
        ),
        (
            {"type": "file_citation", "source": "s", "document_uri": "d"},
            {"type": "file_citation", "source": "s", "document_uri": "d"},
        ),
        ({"document_uri": "d"}, {"type": "file_citation", "document_uri": "d"}),
        ({"place_id": "p", "url": "u"}, {"type": "place_citation", "place_id": "p", "url": "u"}),
        ({"type": "word_info", "text": "Hi"}, {"type": "word_info", "text": "Hi"}),
    ],
)
def test_annotations(old: dict, new: dict) -> None:
    assert normalize_annotation(old) == new
