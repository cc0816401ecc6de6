"""Measures what a call through the shim costs, as ratios to the same call to native generateContent.

    python tests/benchmarks/shim_adapter.py [--repeat N] [--package httpx|httpx2]

Every call goes through the whole SDK over `MockTransport`, which answers from memory: with an answer of
generateContent to the native client, with the same answer as an interaction to the one under the shim. Bodies
are still to be read, as those that a network brings. Figures are medians of the CPU time of one call; those
that are compared take turns, call by call, so that whatever else the machine does slows both alike, and the
ratio is that of the medians. The project promises at most 1.10 for requests with 20 or more contents, at most
1.15 for small ones and for streams, and a tenth of what the SDK's own `interactions.create` costs.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import Any

from google import genai
from google.genai import types

from shim.adapters.policy import Policy
from shim.adapters.sdk import wrap

MODEL = "gemini-3.5-flash"
USAGE = {"promptTokenCount": 9, "candidatesTokenCount": 20, "totalTokenCount": 29}
SAME_USAGE = {"total_input_tokens": 9, "total_output_tokens": 20, "total_tokens": 29}
TEXT = "The quick brown fox jumps over the lazy dog, then has a cup of größer tea. " * 4
PIECES = [f"piece {number} of a größer text, " for number in range(30)]

Json = dict[str, Any]


def candidate(text: str, **more: Any) -> Json:
    return {"candidates": [{"content": {"parts": [{"text": text}], "role": "model"}, "index": 0, **more}]}


def native_answer() -> Json:
    named = {"modelVersion": MODEL, "createTime": "2026-11-20T00:00:00Z"}
    return {**candidate(TEXT, finishReason="STOP"), "usageMetadata": USAGE, **named}


def interaction(**more: Any) -> Json:
    base = {"object": "interaction", "model": MODEL, "status": "completed", "created": "2026-11-20T00:00:00Z"}
    return {**base, "usage": SAME_USAGE, **more}


def answer() -> Json:
    return interaction(steps=[{"type": "model_output", "content": [{"type": "text", "text": TEXT}]}])


def native_chunks() -> list[bytes]:
    named = {"modelVersion": MODEL, "createTime": "2026-11-20T00:00:00Z"}
    chunks = [{**candidate(piece), **named} for piece in PIECES]
    chunks.append({**candidate("", finishReason="STOP"), "usageMetadata": USAGE, **named})
    return [b"data: " + json.dumps(chunk).encode() + b"\r\n\r\n" for chunk in chunks]


def events() -> list[bytes]:
    begun = interaction(status="in_progress")
    made: list[Json] = [
        {"event_type": "interaction.created", "interaction": begun},
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
    ]
    for piece in PIECES:
        delta = {"type": "text", "text": piece}
        made.append({"event_type": "step.delta", "index": 0, "delta": delta})
    made.append({"event_type": "step.stop", "index": 0})
    made.append({"event_type": "interaction.completed", "interaction": interaction()})
    lines = [f"event: {one['event_type']}\ndata: {json.dumps(one)}\n\n".encode() for one in made]
    return [*lines, b"event: done\ndata: [DONE]\n\n"]


class Service:
    """Answers both APIs from memory; streams come in pieces, as they do over a network."""

    def __init__(self, package: Any) -> None:
        self._package = package
        self._whole = {False: json.dumps(native_answer()).encode(), True: json.dumps(answer()).encode()}
        self._pieces = {False: native_chunks(), True: events()}

    def __call__(self, request: Any) -> Any:
        modern = request.url.path.endswith("/interactions")
        streams = (
            b'"stream":' in request.content.replace(b" ", b"") if modern else "stream" in request.url.path
        )
        if not streams:
            headers = {"content-type": "application/json; charset=UTF-8"}
            body = self._package.ByteStream(self._whole[modern])
            return self._package.Response(200, headers=headers, stream=body)
        headers = {"content-type": "text/event-stream"}
        return self._package.Response(200, headers=headers, content=self._stream(modern))

    def _stream(self, modern: bool) -> Iterator[bytes]:
        yield from self._pieces[modern]


def client(package: Any, shimmed: bool) -> genai.Client:
    transport = package.MockTransport(Service(package))
    made = genai.Client(api_key="k", http_options={"client_args": {"transport": transport}})
    return wrap(made, Policy()) if shimmed else made


def history(turns: int) -> list[types.Content]:
    said = []
    for number in range(turns):
        role = "model" if number % 2 else "user"
        said.append(types.Content(role=role, parts=[types.Part(text=f"Turn {number}: {TEXT}")]))
    return said


def config() -> types.GenerateContentConfig:
    schema = {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]}
    functions = [
        types.FunctionDeclaration(name=f"tool_{number}", description=TEXT, parameters=schema)  # type: ignore[arg-type]
        for number in range(3)
    ]
    return types.GenerateContentConfig(
        system_instruction="Answer in one line.",
        max_output_tokens=100,
        tools=[types.Tool(function_declarations=functions)],
    )


@dataclass(frozen=True)
class Call:
    """One way to ask, and how much dearer the shim may make it."""

    name: str
    most: float
    run: Callable[[genai.Client], object]


def calls() -> list[Call]:
    long, tools = history(21), config()

    def stream(one: genai.Client) -> None:
        for chunk in one.models.generate_content_stream(model=MODEL, contents="Hello there"):
            assert chunk.candidates

    return [
        Call("small", 1.15, lambda one: one.models.generate_content(model=MODEL, contents="Hello there")),
        Call(
            "21 contents, 3 tools",
            1.10,
            lambda one: one.models.generate_content(model=MODEL, contents=long, config=tools),  # type: ignore[arg-type]
        ),
        Call("stream of 31 chunks", 1.15, stream),
    ]


def create(one: genai.Client) -> object:
    return one.interactions.create(model=MODEL, input="Hello there", store=False)


def cost(run: Callable[[genai.Client], object], one: genai.Client, times: int) -> float:
    """Microseconds of CPU for one call."""
    before = time.process_time_ns()
    for _ in range(times):
        run(one)
    return (time.process_time_ns() - before) / 1000 / times


def compared(call: Call, native: genai.Client, shimmed: genai.Client, times: int) -> tuple[float, float]:
    """Microseconds natively and under the shim."""
    cost(call.run, native, 20)
    cost(call.run, shimmed, 20)
    pairs = [(cost(call.run, native, 1), cost(call.run, shimmed, 1)) for _ in range(times)]
    return statistics.median(alone for alone, _ in pairs), statistics.median(under for _, under in pairs)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--repeat", type=int, default=400, help="how often each call is made")
    parser.add_argument("--package", default="httpx2", choices=["httpx", "httpx2"])
    options = parser.parse_args(arguments)
    package = import_module(options.package)
    print(
        f"Python {platform.python_version()}, google-genai {version('google-genai')}, "
        f"{options.package} {version(options.package)}, {platform.machine()}\n"
    )
    native, shimmed = client(package, False), client(package, True)
    print(f"{'CPU of one call':24} {'native µs':>10} {'shim µs':>10} {'ratio':>7}   at most")
    kept = True
    small = 0.0
    for call in calls():
        alone, under = compared(call, native, shimmed, options.repeat)
        ratio, small = under / alone, small or under
        kept &= ratio <= call.most
        print(f"{call.name:24} {alone:10.0f} {under:10.0f} {ratio:7.3f}   {call.most:.2f}")
    cost(create, native, 3)
    own = min(cost(create, native, 5) for _ in range(3))
    print(
        f"\nThe SDK's interactions.create: {own:.0f} µs, {own / small:.0f} × a small call through the shim."
    )
    kept &= own >= 10 * small
    print(f"The promises are {'kept' if kept else 'broken'}.")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
