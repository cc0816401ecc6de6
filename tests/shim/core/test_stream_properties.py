"""Random streams: they add up to the translated unary answer, come back, and never trip a machine."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stream_strategies import ANY, CHUNKS, EVENTS, interactions, streams
from streams import gathered, joined, run

from shim.core.response import to_generate_content
from shim.core.stream import ChunksToEvents, EventsToChunks, to_chunks, to_events
from shim.errors import ShimError, TruncatedStreamError

Json = dict[str, Any]
STREAMS = interactions().flatmap(lambda one: st.tuples(st.just(one), streams(one)))
SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def comparable(answer: Json) -> Json:
    """An answer whose parts are joined as far as a reader of a stream can join them.

    A signature that no part followed stands by itself: a stream has told the thought before it already.
    """
    answer = copy.deepcopy(answer)
    (candidate,) = answer["candidates"]
    parts: list[Any] = []
    places: list[tuple[int, int]] = []
    open_ = False
    for part in candidate.pop("content", {}).get("parts", []):
        signature = part.pop("thoughtSignature", "")
        carried = signature and (part.get("thought") or part.get("text") == "")
        if signature and not carried:
            parts.append(("signature", signature))
            open_ = False
        if part.get("text") != "":
            last = parts[-1] if open_ else {}
            if "text" in part and part.keys() == last.keys():
                places.append((len(parts) - 1, len(last["text"].encode())))
                last["text"] += part["text"]
            else:
                places.append((len(parts), 0))
                parts.append(part)
            open_ = True
        else:
            places.append((len(parts), 0))
        if carried:
            parts.append(("signature", signature))
            open_ = False
    supports: dict[tuple, list] = {}
    for support in candidate.get("groundingMetadata", {}).pop("groundingSupports", []):
        segment = support["segment"]
        part, before = places[segment.get("partIndex", 0)]
        start, end = segment.get("startIndex", 0) + before, segment["endIndex"] + before
        assert parts[part]["text"].encode()[start:end].decode() == segment["text"]
        cited = supports.setdefault((part, start, end), [])
        cited += [index for index in support["groundingChunkIndices"] if index not in cited]
    return {**answer, "parts": parts, "supports": supports}


@SLOW
@given(STREAMS)
def test_a_stream_adds_up_to_the_unary_answer(pair: tuple[Json, list[Json]]) -> None:
    interaction, events = pair
    chunks, _ = to_chunks(events)
    whole = to_generate_content(interaction).body
    assert comparable(joined(chunks)) == comparable(whole)


@SLOW
@given(STREAMS)
def test_the_last_chunk_alone_ends_a_stream(pair: tuple[Json, list[Json]]) -> None:
    chunks, _ = to_chunks(pair[1])
    assert ["finishReason" in chunk["candidates"][0] for chunk in chunks] == [False] * (len(chunks) - 1) + [
        True
    ]
    for chunk in chunks:
        (part,) = chunk["candidates"][0]["content"]["parts"]
        assert part
        assert part.get("text") != "" or "thoughtSignature" in part or chunk is chunks[-1]


@SLOW
@given(STREAMS)
def test_chunks_come_back_from_events(pair: tuple[Json, list[Json]]) -> None:
    """Chunks are canonical at once; events are once they have been through chunks."""
    chunks, _ = to_chunks(pair[1])
    events, _ = to_events(chunks)
    again, _ = to_chunks(events)
    # A call that nothing answers is due, whatever the first status was.
    assert again == chunks
    assert to_events(again)[0] == events


@SLOW
@given(STREAMS)
def test_events_add_up_to_an_interaction_that_means_the_chunks(pair: tuple[Json, list[Json]]) -> None:
    chunks, _ = to_chunks(pair[1])
    events, _ = to_events(chunks)
    again = to_generate_content(gathered(events)).body
    assert comparable(again) == comparable(joined(chunks))


@SLOW
@given(STREAMS, st.data())
def test_a_cut_stream_is_an_error(pair: tuple[Json, list[Json]], data: st.DataObject) -> None:
    events = pair[1]
    place = data.draw(st.integers(0, len(events) - 1))
    whole, _ = run(EventsToChunks(), events)
    told, error = run(EventsToChunks(), events[:place])
    assert isinstance(error, TruncatedStreamError)
    assert told == whole[: len(told)]


@SLOW
@given(STREAMS)
def test_searches_may_stand_anywhere(pair: tuple[Json, list[Json]]) -> None:
    """Moving the service's own tools behind everything else, as the service does, changes no part."""
    interaction, events = pair
    tools = {
        index for index, step in enumerate(interaction["steps"]) if step["type"].startswith("google_search")
    }
    moved = [event for event in events if event.get("index") in tools]
    rest = [event for event in events if event.get("index") not in tools]
    chunks, _ = to_chunks(events)
    after, _ = to_chunks([*rest[:-1], *moved, rest[-1]])
    assert joined(after) == joined(chunks)


@SLOW
@given(st.lists(EVENTS | ANY, max_size=8))
def test_any_events_give_chunks_or_a_typed_error(events: list[Any]) -> None:
    before = copy.deepcopy(events)
    run(EventsToChunks(), events)
    assert events == before


@SLOW
@given(st.lists(CHUNKS | ANY, max_size=6))
def test_any_chunks_give_events_or_a_typed_error(chunks: list[Any]) -> None:
    before = copy.deepcopy(chunks)
    run(ChunksToEvents(), chunks)
    assert chunks == before


@SLOW
@given(STREAMS, st.lists(st.tuples(st.integers(0, 40), EVENTS), max_size=3))
def test_a_stream_with_strangers_in_it_gives_chunks_or_a_typed_error(
    pair: tuple[Json, list[Json]], strangers: list[tuple[int, Json]]
) -> None:
    events = list(pair[1])
    for place, stranger in strangers:
        events.insert(min(place, len(events)), stranger)
    _, error = run(EventsToChunks(), events)
    assert error is None or isinstance(error, ShimError)
