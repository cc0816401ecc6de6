"""Every stream of the corpus: whole, cut at every byte and after every event, there and back again."""

from __future__ import annotations

import copy
import json

import pytest
from google.genai import interactions, types
from pydantic import TypeAdapter
from streams import Case, cases, decoded, joined, run

from shim.core.stream import ChunksToEvents, EventsToChunks, to_chunks, to_events
from shim.errors import LossError, StreamError, TruncatedStreamError

CASES = cases()
WHOLE = [case for case in CASES if not case.raises]
TO_CHUNKS = [case for case in WHOLE if case.name.startswith("to_chunks/")]
TO_EVENTS = [case for case in WHOLE if case.name.startswith("to_events/")]
ERROR = {
    "to_chunks": {"event_type": "error", "error": {"code": "internal", "message": "broken"}},
    "to_events": {"error": {"code": 500, "message": "broken", "status": "INTERNAL"}},
}


def named(found: list[Case]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", found, ids=[case.name for case in found])


def test_there_are_cases_of_both_directions() -> None:
    assert len(TO_CHUNKS) >= 35
    assert len(TO_EVENTS) >= 20
    assert len(CASES) > len(WHOLE)


@named(CASES)
def test_a_stream_gives_what_its_case_says(case: Case) -> None:
    machine = case.machine()
    told, error = run(machine, case.items)
    assert told == case.told
    assert [f"{one.verdict.value} {one.path}: {one.note}" for one in machine.notices] == case.notices
    assert (f"{type(error).__name__}: {error}" if error else "") == case.raises


@named(CASES)
def test_a_stream_may_be_cut_at_every_byte(case: Case) -> None:
    items = case.items
    for place in range(len(case.body) + 1):
        assert decoded(case.body[:place], case.body[place:]) == items, place
    one_by_one = decoded(*(case.body[place : place + 1] for place in range(len(case.body))))
    assert run(case.machine(), one_by_one)[0] == case.told


@named(CASES)
def test_events_are_not_changed(case: Case) -> None:
    items = case.items
    before = copy.deepcopy(items)
    run(case.machine(), items)
    assert items == before


@named(WHOLE)
def test_a_stream_that_ends_too_soon_is_an_error(case: Case) -> None:
    """Wherever it is cut, as long as nothing said that the answer has ended."""
    items = case.items
    told: list = []
    ended = False
    machine = case.machine()
    for place, item in enumerate(items):
        before, error = run(case.machine(), items[:place])
        assert before[: len(told)] == told
        assert (error is None) == ended, place
        if error is not None:
            assert isinstance(error, TruncatedStreamError)
            assert before == told
        ended = ends(item) or (ended and not begins(item))
        told += machine.feed(item)


def ends(item: dict) -> bool:
    """Whether this is what ends an answer, or a hop of it."""
    kind = str(item.get("event_type", item.get("type")))
    candidate = (item.get("candidates") or [{}])[0]
    return (
        kind.startswith("interaction.complete")
        or bool(candidate.get("finishReason", candidate.get("finish_reason")))
        or "promptFeedback" in item
    )


def begins(item: dict) -> bool:
    """Whether this begins the next hop of an answer."""
    return item.get("event_type") == "interaction.created" or bool(item.get("candidates"))


@named(WHOLE)
def test_an_error_in_the_middle_is_raised_and_takes_nothing_back(case: Case) -> None:
    items = case.items
    for place in range(len(items) + 1):
        machine = case.machine()
        told: list = []
        for item in items[:place]:
            told += machine.feed(item)
        with pytest.raises(StreamError, match="broken") as caught:
            machine.feed(ERROR[case.name.partition("/")[0]])
        assert caught.value.code in ("internal", 500)
        assert case.told[: len(told)] == told


@named(WHOLE)
def test_strict_machines_raise_for_what_is_lost_and_for_nothing_else(case: Case) -> None:
    machine = case.machine()
    run(machine, case.items)
    losses = [one for one in machine.notices if not one.safe]
    strict = case.machine(strict=True)
    told, error = run(strict, case.items)
    if losses:
        assert isinstance(error, LossError)
        assert error.notices[0] == losses[0]
        assert case.told[: len(told)] == told
    else:
        assert (told, error) == (case.told, None)


@named(TO_CHUNKS)
def test_the_last_chunk_and_only_that_one_carries_what_ends_the_answer(case: Case) -> None:
    *before, last = case.told
    if "promptFeedback" in last:
        assert not before
        return
    for chunk in before:
        (candidate,) = chunk["candidates"]
        assert candidate.keys() == {"content", "index"}
        assert "usageMetadata" not in chunk
    (candidate,) = last["candidates"]
    assert candidate["finishReason"]
    if candidate["finishReason"] not in ("SAFETY", "OTHER"):
        assert candidate["content"]["parts"]
    for chunk in case.told:
        for part in chunk["candidates"][0].get("content", {}).get("parts", []):
            assert part, "a turn with an empty part is thrown away by the SDK's chats"


@named(TO_CHUNKS)
def test_the_sdk_reads_every_chunk(case: Case) -> None:
    for chunk in case.told:
        # Nothing may be unknown to it, so nothing may be gone when it writes the chunk again.
        read = types.GenerateContentResponse.model_validate(chunk)
        again = read.model_dump(by_alias=True, exclude_none=True, mode="json")
        assert keys(again) >= keys(json.loads(json.dumps(chunk)))


def keys(value: object, path: str = "") -> set[str]:
    """The paths of all keys in a JSON value."""
    if isinstance(value, dict):
        return {f"{path}.{key}" for key in value}.union(
            *(keys(one, f"{path}.{key}") for key, one in value.items())
        )
    if isinstance(value, list):
        return set().union(*(keys(one, f"{path}[{number}]") for number, one in enumerate(value)))
    return set()


# The service starts their steps without what the SDK's types require of a whole step; the SDK forgives it
# in streams (see test_stream_sdk).
SERVER_TOOLS = ("code_execution", "google_", "url_context", "retrieval")


@named(TO_EVENTS)
def test_the_sdk_reads_every_event(case: Case) -> None:
    reader = TypeAdapter(interactions.InteractionSSEEvent)
    for event in case.told:
        if event["event_type"] == "step.start" and event["step"]["type"].startswith(SERVER_TOOLS):
            continue
        read = reader.validate_python(event)
        assert read.event_type == event["event_type"] != "UNKNOWN"
        if event["event_type"] == "step.delta":
            assert read.delta.type == event["delta"]["type"]
            assert not getattr(read.delta, "is_unknown", False)
        if event["event_type"] == "step.start":
            assert read.step.type == event["step"]["type"]


@named(TO_EVENTS)
def test_events_come_in_the_documented_order(case: Case) -> None:
    """Steps are numbered and opened one after the other; only citations may name one that is closed."""
    open_, next_, begun = None, 0, False
    for event in case.told:
        kind = event["event_type"]
        if kind == "interaction.created":
            assert not begun
            begun, next_ = True, 0
        elif kind == "step.start":
            assert open_ is None
            assert event["index"] == next_
            open_, next_ = next_, next_ + 1
        elif kind == "step.delta" and event["delta"]["type"] != "text_annotation_delta":
            assert event["index"] == open_
        elif kind == "step.delta":
            assert event["index"] < next_
        elif kind == "step.stop":
            assert event["index"] == open_
            open_ = None
        elif kind == "interaction.completed":
            assert open_ is None
            begun = False
    assert case.told[-1]["event_type"] == "interaction.completed"


# What does not come back; each case has a notice that says so, or is an answer made of two.
ONE_WAY = {
    "to_chunks/cancelled": "generateContent knows no cancelled answers",
    "to_chunks/code_at_start": "generateContent knows no language but Python",
    "to_chunks/hops": "the hops are joined",
    "to_chunks/status_unknown": "a reason OTHER comes back as a failure",
    "to_chunks/usage_whole": "the traffic type is read from the service tier, not from the usage",
    "to_events/hops": "the hops are joined",
    "to_events/search_wrong_part": "a passage that is nowhere is put where another one is",
}


@named([case for case in TO_CHUNKS if case.name not in ONE_WAY])
def test_chunks_to_events_to_chunks_gives_the_same_chunks(case: Case) -> None:
    events, _ = to_events(case.told)
    again, _ = to_chunks(events)
    assert again == case.told


@named([case for case in TO_EVENTS if case.name not in ONE_WAY])
def test_events_to_chunks_to_events_gives_the_same_events(case: Case) -> None:
    chunks, _ = to_chunks(case.told)
    again, _ = to_events(chunks)
    assert again == case.told


def test_searches_may_come_before_the_text_or_after_it() -> None:
    """The service does both; the answer is the same."""
    (case,) = [case for case in TO_CHUNKS if case.name == "to_chunks/search_after_text"]
    items = case.items
    search = [item for item in items if item.get("index") in (2, 3)]
    rest = [item for item in items if item not in search]
    first = next(place for place, item in enumerate(rest) if item.get("index") == 1)
    chunks, _ = to_chunks([*rest[:first], *search, *rest[first:]])
    assert joined(chunks) == joined(case.told)


def test_text_is_never_held_back() -> None:
    for case in TO_CHUNKS:
        machine = EventsToChunks()
        for item in case.items if case.name != "to_chunks/after_end" else ():
            told = machine.feed(item)
            delta = item.get("delta")
            if item.get("event_type") == "step.delta" and delta.get("type") == "text" and delta["text"]:
                assert told[-1]["candidates"][0]["content"]["parts"][0]["text"] == delta["text"]
    for case in TO_EVENTS:
        back = ChunksToEvents()
        for chunk in case.items:
            texts = [
                part["text"]
                for candidate in chunk.get("candidates", [])
                for part in candidate.get("content", {}).get("parts", [])
                if part.get("text") and not part.get("thought") and candidate.get("index", 0) == 0
            ]
            deltas = [one["delta"] for one in back.feed(chunk) if one["event_type"] == "step.delta"]
            assert [delta["text"] for delta in deltas if delta["type"] == "text"] == texts
