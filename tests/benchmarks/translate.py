"""Measures what translating costs, as ratios to what the SDK does with the same answer in the same run.

    python tests/benchmarks/translate.py [--repeat N]

The yardstick is ``types.GenerateContentResponse.model_validate`` on the translated answer: the SDK does that to
every answer it gets, translated or not. The parties take turns, so that a busy machine is busy for all; figures
are medians in microseconds of processor time. The last table shows what one part costs in a history and an
answer of growing size: the cost is linear where it stays level.
"""

from __future__ import annotations

import argparse
import gc
import json
import platform
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from typing import Any

from google.genai import types

from shim.core import history, request, response
from shim.core.stream import EventsToChunks

Json = dict[str, Any]
TARGET_RESPONSE = 0.6
"""Of the yardstick: a medium answer."""
TARGET_HISTORY = 60.0
"""Microseconds: 21 turns of contents, either way."""
TARGET_EVENT = 5.0
"""Microseconds: one event of a stream."""
SIZES = (10, 100, 1_000, 10_000, 100_000)
LINEAR = 10_000
"""Parts, up to which the project promises that each costs the same; beyond, memory slows down whoever uses it."""


def answer() -> Json:
    """A medium answer: a thought, a search, text with two sources, code and its result, a call."""
    cited = {"start_index": 0, "end_index": 12}
    return {
        "id": "v1_demo",
        "status": "requires_action",
        "object": "interaction",
        "model": "gemini-3.5-flash",
        "created": "2026-06-09T12:01:25Z",
        "updated": "2026-06-09T12:01:26Z",
        "steps": [
            {"type": "thought", "signature": "+/8B", "summary": [{"type": "text", "text": "Planning."}]},
            {"type": "google_search_call", "id": "s1", "arguments": {"queries": ["euro 2024"]}},
            {"type": "google_search_result", "call_id": "s1", "result": [{"search_suggestions": "<div>"}]},
            {
                "type": "model_output",
                "content": [
                    {
                        "type": "text",
                        "text": "España won. Sí.",
                        "annotations": [
                            {"type": "url_citation", "url": "https://u1", "title": "uefa.com", **cited},
                            {"type": "url_citation", "url": "https://u2", "title": "bbc.com", **cited},
                        ],
                    }
                ],
            },
            {"type": "code_execution_call", "id": "c1", "arguments": {"code": "1", "language": "python"}},
            {"type": "code_execution_result", "call_id": "c1", "result": "1\n", "is_error": False},
            {"type": "function_call", "id": "f1", "name": "get_weather", "arguments": {"city": "X"}},
        ],
        "usage": {
            "total_tokens": 70,
            "total_input_tokens": 20,
            "input_tokens_by_modality": [{"modality": "text", "tokens": 20}],
            "total_output_tokens": 30,
            "total_tool_use_tokens": 5,
            "total_thought_tokens": 15,
        },
    }


def plain_answer() -> Json:
    """A thought and a text."""
    steps = [
        {"type": "thought", "signature": "+/8B"},
        {"type": "model_output", "content": [{"type": "text", "text": "Hello there. " * 20}]},
    ]
    usage = {"total_tokens": 70, "total_input_tokens": 20, "total_output_tokens": 50}
    return {"id": "v1", "status": "completed", "model": "m", "steps": steps, "usage": usage}


def batch(calls: int) -> list[Json]:
    """One turn with many calls, whose results come in the other order."""
    made = [{"functionCall": {"id": f"c{n}", "name": "f", "args": {}}} for n in range(calls)]
    told = [
        {"functionResponse": {"id": f"c{n}", "name": "f", "response": {"result": "x"}}} for n in range(calls)
    ]
    return [{"role": "model", "parts": made}, {"role": "user", "parts": told[::-1]}]


def contents(turns: int) -> list[Json]:
    """Questions, signed calls, their results and signed answers."""
    made: list[Json] = []
    for turn in range(turns):
        kind = turn % 4
        if kind == 0:
            made.append({"role": "user", "parts": [{"text": f"How is the weather, {turn}?"}]})
        elif kind == 1:
            call = {"id": f"call_{turn}", "name": "get_weather", "args": {"city": "Paris"}}
            made.append({"role": "model", "parts": [{"functionCall": call, "thoughtSignature": "AAAA" * 20}]})
        elif kind == 2:
            result = {"id": f"call_{turn - 1}", "name": "get_weather", "response": {"result": "sunny"}}
            made.append({"role": "user", "parts": [{"functionResponse": result}]})
        else:
            made.append({"role": "model", "parts": [{"text": "Sunny.", "thoughtSignature": "BBBB" * 20}]})
    return made


def events(deltas: int) -> list[Json]:
    """A stream of text."""
    return [
        {"event_type": "interaction.created", "interaction": {"id": "v1", "model": "m"}},
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
        *(
            {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": f"piece {n} "}}
            for n in range(deltas)
        ),
        {"event_type": "step.stop", "index": 0},
        {"event_type": "interaction.completed", "interaction": {"id": "v1", "status": "completed"}},
    ]


def stream(given: list[Json]) -> None:
    machine = EventsToChunks()
    for event in given:
        machine.feed(event)
    machine.close()


def measure(parties: dict[str, Callable[[], object]], repeat: int) -> dict[str, float]:
    """Median microseconds of each, in turns."""
    taken: dict[str, list[float]] = {name: [] for name in parties}
    for _ in range(repeat):
        for name, run in parties.items():
            begun = time.process_time_ns()
            for _ in range(20):
                run()
            taken[name].append((time.process_time_ns() - begun) / 20_000)
    return {name: statistics.median(found) for name, found in taken.items()}


def parties() -> dict[str, Callable[[], object]]:
    medium, plain, turns = answer(), plain_answer(), contents(21)
    medium_told = response.to_generate_content(medium).body
    plain_told = response.to_generate_content(plain).body
    steps = history.to_steps(turns).body
    config = {"temperature": 0.2, "maxOutputTokens": 64}
    body = {"contents": turns, "generationConfig": config}
    recorded = events(30)
    validate = types.GenerateContentResponse.model_validate
    return {
        "SDK reads the medium answer": lambda: validate(medium_told),
        "medium answer to generateContent": lambda: response.to_generate_content(medium),
        "medium answer to the Interactions API": lambda: response.to_interactions(medium_told),
        "SDK reads the plain answer": lambda: validate(plain_told),
        "plain answer to generateContent": lambda: response.to_generate_content(plain),
        "21 turns to steps": lambda: history.to_steps(turns),
        "21 turns to contents": lambda: history.to_contents(steps),
        "request of 21 turns": lambda: request.to_interactions(body, model="m"),
        f"stream of {len(recorded)} events": lambda: stream(recorded),
    }


def growth(repeat: int) -> list[tuple[int, float, float, float]]:
    """For each size: nanoseconds for a part of a history, of a batch of calls, and of an answer."""
    found = []
    for size in SIZES:
        turns, calls = contents(size), batch(size // 2)
        content = [{"type": "text", "text": f"part {n}"} for n in range(size)]
        whole = {**plain_answer(), "steps": [{"type": "model_output", "content": content}]}
        times = []
        runs: tuple[Callable[[], object], ...] = (
            partial(history.to_steps, turns),
            partial(history.to_steps, calls),
            partial(response.to_generate_content, whole),
        )
        for run in runs:
            rounds = max(5, repeat // size)
            # What the collector of cycles does with all there is in memory is not ours.
            gc.collect()
            gc.disable()
            best = min(_once(run) for _ in range(rounds))
            gc.enable()
            times.append(best / size)
        found.append((size, times[0], times[1], times[2]))
    return found


def _once(run: Callable[[], object]) -> float:
    begun = time.process_time_ns()
    run()
    return time.process_time_ns() - begun


def copied() -> int:
    """Bytes taken while translating an answer and a request that each hold 8 MB of media."""
    data = "A" * 8_000_000
    image = {"type": "image", "mime_type": "image/png", "data": data}
    whole = {**plain_answer(), "steps": [{"type": "model_output", "content": [image]}]}
    part = {"inlineData": {"mimeType": "image/png", "data": data}}
    body = {"contents": [{"role": "user", "parts": [part]}]}
    tracemalloc.start()
    response.to_generate_content(whole)
    request.to_interactions(body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=200)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    repeat = parser.parse_args().repeat
    found = measure(parties(), repeat)
    yardstick = {"medium": found["SDK reads the medium answer"], "plain": found["SDK reads the plain answer"]}
    sizes, peak = growth(repeat * 10), copied()
    event = found["stream of 34 events"] / 34
    if parser.parse_args().json:
        print(json.dumps({"microseconds": found, "growth": sizes, "copied": peak}, indent=2))
    else:
        print(f"Python {platform.python_version()}, google-genai {version('google-genai')}, medians\n")
        print(f"{'':42}{'µs':>8}{'of the SDK reading it':>24}")
        for name, taken in found.items():
            base = yardstick["plain" if "plain" in name else "medium"] if "answer" in name else None
            print(f"{name:42}{taken:8.1f}{f'{taken / base:.2f}' if base else '':>24}")
        print(f"\n{'parts':>8}{'ns per part of a history':>28}{'of many calls':>16}{'of an answer':>16}")
        for size, *taken_ in sizes:
            print(f"{size:8}{taken_[0]:28.0f}{taken_[1]:16.0f}{taken_[2]:16.0f}")
        print(f"\nPeak memory for 2 × 8 MB of media: {peak / 1e6:.2f} MB\n")
    ratio = found["medium answer to generateContent"] / yardstick["medium"]
    at = SIZES.index(LINEAR)
    level = max(last / early for last, early in zip(sizes[at][1:], sizes[at - 1][1:], strict=True))
    promises = {
        f"medium answer ≤ {TARGET_RESPONSE} of the SDK's reading ({ratio:.2f})": ratio <= TARGET_RESPONSE,
        f"21 turns to steps ≤ {TARGET_HISTORY:.0f} µs": found["21 turns to steps"] <= TARGET_HISTORY,
        f"21 turns to contents ≤ {TARGET_HISTORY:.0f} µs": found["21 turns to contents"] <= TARGET_HISTORY,
        f"one event ≤ {TARGET_EVENT:.0f} µs ({event:.1f})": event <= TARGET_EVENT,
        f"linear up to {LINEAR} parts (each costs {level:.2f} of what a tenth as many do)": level <= 1.5,
    }
    for promise, kept in promises.items():
        print(f"{'kept  ' if kept else 'BROKEN'} {promise}", file=sys.stderr)
    return 0 if all(promises.values()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
