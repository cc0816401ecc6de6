"""Streams as callers drive them: item by item, at once, sync and async; and what they cost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from streams import cases, run

from shim.core.stream import (
    ChunksToEvents,
    EventsToChunks,
    StreamTranslator,
    to_chunks,
    to_events,
    translate,
    translate_async,
)
from shim.errors import (
    LossError,
    MalformedError,
    ShimError,
    StreamError,
    TruncatedStreamError,
    UndecodableStreamError,
)

CASES = {case.name: case for case in cases()}
TEXT = CASES["to_chunks/text"]


def text(piece: str, **more: Any) -> dict[str, Any]:
    return {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": piece}, **more}


BEGUN = [
    {"event_type": "interaction.created", "interaction": {"id": "v1_a", "model": "m"}},
    {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
]


@pytest.mark.parametrize("name", ["to_chunks/hops", "to_chunks/call_parallel", "to_events/search"])
def test_all_ways_to_drive_a_machine_give_the_same(name: str) -> None:
    case = CASES[name]

    async def items() -> AsyncIterator[dict[str, Any]]:
        for item in case.items:
            yield item

    async def gathered(machine: StreamTranslator) -> list[dict[str, Any]]:
        return [one async for one in translate_async(items(), machine)]

    at_once = to_chunks if name.startswith("to_chunks/") else to_events
    assert list(translate(case.items, case.machine())) == case.told
    assert asyncio.run(gathered(case.machine())) == case.told
    assert at_once(case.items)[0] == case.told


def test_a_stream_is_translated_as_it_comes() -> None:
    def items() -> Any:
        yield from [*BEGUN, text("Hi")]
        raise AssertionError("read ahead")

    assert next(translate(items(), EventsToChunks()))["candidates"][0]["content"]["parts"] == [{"text": "Hi"}]


def test_a_closed_machine_has_nothing_more_to_say() -> None:
    machine = EventsToChunks()
    told, error = run(machine, TEXT.items)
    assert (told, error) == (TEXT.told, None)
    assert machine.close() == []


def test_an_error_says_what_where_and_what_to_do() -> None:
    machine = EventsToChunks()
    for event in [*BEGUN, text("Hi")]:
        machine.feed(event)
    with pytest.raises(TruncatedStreamError, match=r"ended after 3 events .* send the request again"):
        machine.close()
    with pytest.raises(StreamError, match="slow_down: Wait") as caught:
        machine.feed({"event_type": "error", "error": {"code": "slow_down", "message": "Wait."}})
    assert (caught.value.code, caught.value.message) == ("slow_down", "Wait.")
    back = ChunksToEvents()
    with pytest.raises(StreamError, match="429: Wait") as caught:
        back.feed({"error": {"code": 429, "message": "Wait.", "status": "RESOURCE_EXHAUSTED"}})
    assert (caught.value.code, caught.value.status) == (429, "RESOURCE_EXHAUSTED")


def test_an_error_is_raised_after_the_end_too() -> None:
    machine = EventsToChunks()
    run(machine, TEXT.items)
    with pytest.raises(StreamError, match="late"):
        machine.feed({"event_type": "error", "error": {"message": "late"}})


@pytest.mark.parametrize("item", ["nonsense", None, 3, [], b"x"])
@pytest.mark.parametrize("machine", [EventsToChunks, ChunksToEvents])
def test_what_is_no_object_is_an_error(machine: type, item: Any) -> None:
    """The SDK hands out a bare string for an event that is no JSON."""
    fresh = machine()
    with pytest.raises(UndecodableStreamError, match=r"(events|chunks)\[0\] is no JSON object"):
        fresh.feed(item)
    begun = EventsToChunks()
    for event in [*BEGUN, text("Hi")]:
        begun.feed(event)
    with pytest.raises(UndecodableStreamError, match=r"events\[3\] is no JSON object"):
        begun.feed(item)


def test_a_chunk_of_another_shape_is_malformed() -> None:
    with pytest.raises(MalformedError, match=r"chunks\[0\]\.candidates must be a list"):
        ChunksToEvents().feed({"candidates": "none"})


def test_strict_machines_pass_on_what_came_before_a_loss() -> None:
    machine = EventsToChunks(strict=True)
    told = [chunk for event in [*BEGUN, text("Hi")] for chunk in machine.feed(event)]
    assert len(told) == 1
    with pytest.raises(LossError, match=r"events\[3\]: `x` is no event"):
        machine.feed({"event_type": "x"})


def test_text_takes_the_short_way_only_where_nothing_is_lost_by_it() -> None:
    """Every text that is not plain takes the long way and gives the same chunk."""
    variants = [
        text("b"),
        text("b", event_id="e1"),
        text("b", metadata={"total_usage": {"total_tokens": 3}}),
        text("b", index=1),
        {"type": "step.delta", "index": 0, "delta": {"type": "text", "text": "b"}},
        {
            "event_type": "content.delta",
            "index": 0,
            "delta": {"type": "text", "text": "b", "annotations": []},
        },
    ]
    for variant in variants:
        machine = EventsToChunks()
        for event in [*BEGUN, text("a")]:
            machine.feed(event)
        assert machine.feed(variant) == [
            {
                "candidates": [{"content": {"parts": [{"text": "b"}], "role": "model"}, "index": 0}],
                "modelVersion": "m",
                "responseId": "v1_a",
            }
        ]


def test_chunks_do_not_share_what_a_reader_may_change() -> None:
    machine = EventsToChunks()
    events = [*BEGUN, text("a"), text("b"), text("c")]
    first, second, third = (chunk for event in events for chunk in machine.feed(event))
    first["modelVersion"] = second["candidates"][0]["content"]["role"] = "changed"
    assert third["modelVersion"] == "m"
    assert third["candidates"][0]["content"]["role"] == "model"


def test_every_error_of_a_stream_is_the_shims_own() -> None:
    assert issubclass(StreamError, ShimError)
    assert all(issubclass(kind, StreamError) for kind in (TruncatedStreamError, UndecodableStreamError))


@pytest.mark.parametrize("kind", ["thought_summary", "arguments_delta"])
def test_a_delta_is_no_step(kind: str) -> None:
    machine = EventsToChunks()
    machine.feed({"event_type": "step.start", "index": 0, "step": {"type": kind}})
    assert [notice.row for notice in machine.notices] == ["interaction.steps.unknown"]
    machine.feed({"event_type": "interaction.completed", "interaction": {"status": "completed"}})
    machine.close()
