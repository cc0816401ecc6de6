"""What earlier releases of the Interactions API wrote is written as today's, also where it was recorded."""

from __future__ import annotations

import copy
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from stream_strategies import ANY, EVENTS, interactions, streams
from streams import cases, gathered, joined

from shim.core.renewal import EventsRenewed, renewed
from shim.core.stream import to_chunks
from shim.errors import MalformedError, ShimError
from shim.simulator import early

Json = dict[str, Any]
CASES = {case.name.partition("/")[2]: case for case in cases() if case.name.startswith("to_chunks/")}
EARLIER = ("beta_content", "beta_outputs", "guide", "partial_arguments")
TEXT = {"type": "text", "text": "hi"}
SIGNED = interactions().map(
    lambda one: {
        **one,
        "steps": [
            {"signature": "AAEC", **step} if step["type"] == "thought" else step for step in one["steps"]
        ],
    }
)
"""Interactions whose thoughts are signed, as those of the early beta are."""


def stream(events: list[Json]) -> list[Json]:
    machine = EventsRenewed()
    return [one for event in events for one in machine.feed(event)] + machine.close()


@given(SIGNED.flatmap(lambda one: streams(one).map(lambda events: (one, events))))
def test_a_stream_of_the_early_beta_says_what_that_of_today_does(both: tuple[Json, list[Json]]) -> None:
    """The one that the simulated service, on its own reading, would have sent then."""
    answer, today = both
    then = list(early.events(today, answer["steps"]))
    before = copy.deepcopy(then)
    now = stream(then)

    assert then == before
    assert early.outputs(gathered(now)["steps"]) == early.outputs(answer["steps"])
    assert {event["event_type"] for event in now} <= {event["event_type"] for event in today}
    assert {event["delta"]["type"] for event in now if "delta" in event} <= {
        event["delta"]["type"] for event in today if "delta" in event
    }
    assert joined(to_chunks(now)[0]) == joined(to_chunks(then)[0])
    assert stream(now) == now


@given(interactions().flatmap(streams))
def test_a_stream_of_today_stays_as_it_is(events: list[Json]) -> None:
    assert stream(events) == events


@pytest.mark.parametrize("name", EARLIER)
def test_a_recorded_stream_means_the_same_afterwards(name: str) -> None:
    then = CASES[name].items
    now = stream(then)

    assert now != then
    assert joined(to_chunks(now)[0]) == joined(to_chunks(then)[0])
    assert stream(now) == now


@pytest.mark.parametrize("name", sorted(CASES.keys() - {*EARLIER}))
def test_recorded_streams_of_today_do_not_change_what_they_mean(name: str) -> None:
    case = CASES[name]
    if not case.raises:
        assert to_chunks(stream(case.items))[0] == case.told


def test_a_call_is_told_when_it_stops() -> None:
    machine = EventsRenewed()
    call = {"type": "function_call", "id": "c", "name": "f", "arguments": {"città": 1}, "signature": "AA"}
    start = {"event_type": "content.start", "index": 1, "content": {"type": "function_call"}, "event_id": "a"}
    delta = {"event_type": "content.delta", "index": 1, "delta": call, "event_id": "b"}

    assert machine.feed(start) == machine.feed(delta) == []
    assert machine.feed({"event_type": "content.stop", "index": 1, "event_id": "c"}) == [
        {
            "event_type": "step.start",
            "index": 1,
            "step": {"type": "function_call", "id": "c", "name": "f", "signature": "AA", "arguments": {}},
            "event_id": "a",
        },
        {
            "event_type": "step.delta",
            "index": 1,
            "delta": {"type": "arguments_delta", "arguments": '{"città": 1}'},
            "event_id": "b",
        },
        {"event_type": "step.stop", "index": 1, "event_id": "c"},
    ]


def test_a_stream_that_was_cut_off_keeps_what_came() -> None:
    call = {"type": "function_call", "id": "c", "name": "f", "arguments": {"a": 1}}
    now = stream([{"event_type": "content.delta", "index": 0, "delta": call}])

    assert [event["event_type"] for event in now] == ["step.start", "step.delta"]


@pytest.mark.parametrize("kind", ["function_result", "mcp_server_tool_result"])
def test_the_list_of_a_result_stood_in_an_object(kind: str) -> None:
    result = {"type": kind, "call_id": "c", "result": {"items": [TEXT]}}
    now = stream(
        [
            {"event_type": "content.start", "index": 0, "content": {"type": kind}},
            {"event_type": "content.delta", "index": 0, "delta": result},
            {"event_type": "content.stop", "index": 0},
        ]
    )

    assert now[1]["delta"] == {"type": kind, "result": [TEXT]}
    assert renewed({"input": [result]}, "request")["input"] == [{**result, "result": [TEXT]}]
    kept = {**result, "result": {"items": [TEXT], "more": 1}}
    assert renewed({"input": [kept]}, "request")["input"] == [kept]


@given(SIGNED)
def test_an_answer_of_the_early_beta_has_todays_steps(answer: Json) -> None:
    now = renewed(early.interaction(answer), "response")

    assert early.outputs(now["steps"]) == early.outputs(answer["steps"])
    assert {**now, "steps": answer["steps"]} == answer
    assert renewed(answer, "response") == answer


TURNS = [
    {"role": "user", "content": "hi"},
    {"role": "model", "content": [TEXT, {"type": "function_call", "id": "c", "name": "f", "arguments": {}}]},
    {"role": "user", "content": [{"type": "function_result", "call_id": "c", "result": {"items": [TEXT]}}]},
]


@pytest.mark.parametrize(
    "body",
    [
        {"input": TURNS},
        {"input": TURNS[0]},
        {"input": [TEXT, *TURNS[2]["content"]]},
        {"input": "hi", "response_mime_type": "application/json", "response_format": {"type": "object"}},
        {"input": "hi", "response_format": {"type": "object", "properties": {"a": {"type": "string"}}}},
        {"input": "hi", "response_modalities": ["IMAGE"]},
        {
            "input": "hi",
            "response_modalities": ["text", "image"],
            "generation_config": {"image_config": {"aspect_ratio": "1:1"}, "seed": 1},
        },
        {
            "input": "hi",
            "tools": [{"type": "computer_use", "excludedPredefinedFunctions": ["drag_and_drop"]}],
        },
    ],
    ids=[
        *("turns", "turn", "mixed", "schema-and-type", "schema", "modality", "image-config", "tool"),
    ],
)
def test_a_request_of_the_early_beta_asks_what_it_did(body: Json) -> None:
    """As the simulated service read it then."""
    before = copy.deepcopy(body)
    now, read = renewed(body, "request"), early.request(body)

    assert body == before
    assert now.keys() == {name for name, value in read.items() if value != {}}
    assert renewed(now, "request") == now
    for name in now.keys() - {"response_format"}:
        assert now[name] == read[name], name
    if "response_format" in read:
        given = now["response_format"]
        by_kind = {one["type"]: one for one in (given if isinstance(given, list) else [given])}
        assert by_kind == {one["type"]: one for one in read["response_format"]}


@pytest.mark.parametrize(
    "body",
    [
        {"model": "m", "input": "hi", "response_format": [{"type": "image"}]},
        {"model": "m", "input": [TEXT, {"type": "image", "uri": "u"}], "response_format": {"type": "audio"}},
        {
            "model": "m",
            "input": [{"type": "user_input", "content": [TEXT]}],
            "generation_config": {"seed": 1},
        },
        {"model": "m", "input": TEXT, "generation_config": {"speech_config": {"voice": "Kore"}}},
        {"model": "m", "input": None, "tools": [{"type": "google_search"}]},
    ],
    ids=["entries", "contents", "steps", "speech", "none"],
)
def test_a_request_of_today_stays_as_it_is(body: Json) -> None:
    assert renewed(body, "request") == body


def test_turns_become_steps() -> None:
    assert [step["type"] for step in renewed(TURNS, "history")] == [
        *("user_input", "model_output", "function_call", "function_result")
    ]


@given(ANY)
def test_anything_else_is_refused_in_words(value: Any) -> None:
    for kind in ("request", "response", "history"):
        with suppress(MalformedError):
            renewed(value, kind)
    with suppress(ShimError):
        stream([value])


@given(EVENTS)
def test_any_event_becomes_events(event: Json) -> None:
    assert stream(stream([event])) == stream([event])
