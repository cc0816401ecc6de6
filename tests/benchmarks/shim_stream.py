"""Measures what translating a stream costs, as ratios to what cannot be avoided, in the same run.

    python tests/benchmarks/shim_stream.py [--repeat N]

Beside each translation stand, for the same items, `json.loads`, which every reader of a stream pays, and the
SDK's own parsing of the chunk or event. Figures are the best of N rounds, in microseconds for one item of the
stream; the project promises at most 5 for an event of text. The last table shows that the cost of an event
does not grow with the length of its stream.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from google.genai import interactions, types
from pydantic import TypeAdapter

from shim.core.sse import SseDecoder, encode
from shim.core.stream import ChunksToEvents, EventsToChunks, to_chunks

TARGET = 5.0
"""Microseconds for one event of text that the project promises."""

Json = dict[str, Any]
FLOOR, SDK, FORWARD = "json.loads", "the SDK's types", "events to chunks"
_EVENT = TypeAdapter(interactions.InteractionSSEEvent)


@dataclass(frozen=True)
class Stream:
    """A stream to measure with; ``inner`` are the items that make its length."""

    name: str
    before: list[Json]
    inner: list[Json]
    after: list[Json]

    @property
    def events(self) -> list[Json]:
        return [*self.before, *self.inner, *self.after]


def delta(index: int, **fields: Any) -> Json:
    return {"event_type": "step.delta", "index": index, "delta": fields}


def start(index: int, **fields: Any) -> Json:
    return {"event_type": "step.start", "index": index, "step": fields}


def stop(index: int) -> Json:
    return {"event_type": "step.stop", "index": index}


def text(length: int) -> Stream:
    """One long text."""
    created = {
        "id": "v1_" + "x" * 60,
        "object": "interaction",
        "model": "gemini-3.5-flash",
        "status": "in_progress",
    }
    usage = {"total_input_tokens": 10, "total_output_tokens": length, "total_tokens": length + 10}
    return Stream(
        f"text, {length} events",
        [{"event_type": "interaction.created", "interaction": created}, start(0, type="model_output")],
        [delta(0, type="text", text=f"piece {number} of a größer text, ") for number in range(length)],
        [
            stop(0),
            {
                "event_type": "interaction.completed",
                "interaction": {**created, "status": "completed", "usage": usage},
            },
        ],
    )


def mixed() -> Stream:
    """A thought, a search, a cited text and two function calls."""
    base = text(12)
    citation = {
        "type": "url_citation",
        "url": "https://a.example",
        "title": "a",
        "start_index": 0,
        "end_index": 9,
    }
    inner = [
        *base.inner,
        delta(0, type="text_annotation_delta", annotations=[citation]),
        stop(0),
        start(1, type="thought"),
        delta(1, type="thought_summary", content={"type": "text", "text": "Thinking"}),
        delta(1, type="thought_signature", signature="AAEC"),
        stop(1),
        start(2, type="google_search_call", id="s1", signature=""),
        delta(2, type="google_search_call", arguments={"queries": ["euro 2024"]}),
        stop(2),
        start(3, type="google_search_result", call_id="s1", signature=""),
        delta(3, type="google_search_result", result=[{"search_suggestions": "<div/>"}]),
        stop(3),
    ]
    for index in (4, 5):
        inner += [
            start(index, type="function_call", id=f"c{index}", name="weather", arguments={}),
            delta(index, type="arguments_delta", arguments='{"city": '),
            delta(index, type="arguments_delta", arguments='"Bogotá"}'),
            stop(index),
        ]
    return Stream("mixed, 37 events", base.before, inner, base.after[1:])


def best(repeat: int, count: int, run: Callable[[], object]) -> float:
    """Microseconds for one of ``count`` items, in the best of ``repeat`` rounds."""
    rounds = []
    for _ in range(repeat):
        before = time.process_time_ns()
        run()
        rounds.append(time.process_time_ns() - before)
    return min(rounds) / 1000 / count


def forward(events: Sequence[Json]) -> None:
    machine = EventsToChunks()
    for event in events:
        machine.feed(event)
    machine.close()


def back(chunks: Sequence[Json]) -> None:
    machine = ChunksToEvents()
    for chunk in chunks:
        machine.feed(chunk)
    machine.close()


def read(body: bytes) -> list[Json]:
    decoder = SseDecoder()
    return [*decoder.feed(body), *decoder.close()]


def measured(stream: Stream, repeat: int) -> dict[str, dict[str, float]]:
    """Microseconds an item for each thing that is done with a stream, by what its items are."""
    events = stream.events
    chunks, _ = to_chunks(events)
    deltas = [event for event in events if event["event_type"] == "step.delta"]
    event_lines = [json.dumps(event) for event in events]
    chunk_lines = [json.dumps(chunk) for chunk in chunks]
    body = b"".join(map(encode, events))
    model = types.GenerateContentResponse.model_validate
    return {
        "events": {
            FLOOR: best(repeat, len(events), lambda: [json.loads(line) for line in event_lines]),
            FORWARD: best(repeat, len(events), lambda: forward(events)),
            "bytes to events": best(repeat, len(events), lambda: read(body)),
            # Starts of steps of the service's own tools are not valid for its types.
            SDK: best(repeat, len(deltas), lambda: [_EVENT.validate_python(event) for event in deltas]),
        },
        "chunks": {
            FLOOR: best(repeat, len(chunks), lambda: [json.loads(line) for line in chunk_lines]),
            "chunks to events": best(repeat, len(chunks), lambda: back(chunks)),
            "chunks to bytes": best(repeat, len(chunks), lambda: [encode(chunk) for chunk in chunks]),
            SDK: best(repeat, len(chunks), lambda: [model(chunk) for chunk in chunks]),
        },
    }


def grown(repeat: int, length: int) -> float:
    """Microseconds for one event of a text of ``length`` events."""
    events = text(length).events
    return best(repeat, len(events), lambda: forward(events))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=15)
    options = parser.parse_args(arguments)
    print(
        f"Python {platform.python_version()}, google-genai {version('google-genai')}, {platform.machine()}\n"
    )
    kept = True
    for stream in (text(200), mixed()):
        found = measured(stream, options.repeat)
        print(f"{stream.name:30} µs/item   ÷ json.loads   ÷ SDK")
        for costs in found.values():
            for name, cost in costs.items():
                print(f"  {name:28} {cost:7.2f}   {cost / costs[FLOOR]:12.2f}   {cost / costs[SDK]:5.2f}")
        print()
        kept &= found["events"][FORWARD] <= TARGET
    print("events to chunks, by length    µs/event")
    for length in (100, 1_000, 10_000):
        print(f"  {length:<28} {grown(options.repeat, length):7.2f}")
    print(f"\nThe promise of {TARGET:g} µs for one event is {'kept' if kept else 'broken'}.")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
