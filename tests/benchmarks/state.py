"""What ``state="server"`` saves on a long chat, and what it costs.

    python tests/benchmarks/state.py [--turns N] [--redis URL]

One chat of google-genai, unary and streamed, runs under the shim without and with state, over a transport that answers
from memory. Counted are the bytes of all bodies that are sent, and the tokens of the texts in them (words and marks, as
the simulated service counts). What the service charges is its own affair: it reads the whole conversation either way.
CPU time is that of the whole process for one turn, with each store; those that are compared take turns.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx2
from google import genai

import shim
from shim.adapters.state.stores import MemoryStore, Store, open_store
from shim.simulator.usage import tokens

MODEL = "gemini-3.5-flash"
ASKED = "What else should I know about this, and how does it fit with what you said before? " * 2
SAID = "The quick brown fox jumps over the lazy dog, then has a cup of größer tea. " * 12
PIECES = [SAID[start : start + 40] for start in range(0, len(SAID), 40)]
Json = dict[str, Any]


class Service:
    """Answers every request, and keeps count of what was sent."""

    def __init__(self) -> None:
        self.bytes: list[int] = []
        self.tokens: list[int] = []
        self.kept: set[str] = set()

    def __call__(self, request: Any) -> Any:
        content = request.content
        body: Json = json.loads(content)
        before = body.get("previous_interaction_id")
        if before is not None and before not in self.kept:
            return httpx2.Response(404, json={"error": {"code": "not_found", "message": "Unknown."}})
        self.bytes.append(len(content))
        texts = [item["text"] for step in body["input"] for item in step.get("content", ())]
        self.tokens.append(sum(map(tokens, texts)))
        name = f"v1_{len(self.bytes)}"
        self.kept.add(name)
        usage = {"total_input_tokens": 1, "total_output_tokens": 1, "total_tokens": 2}
        made = {"id": name, "model": MODEL, "status": "completed", "usage": usage}
        if body.get("stream"):
            return httpx2.Response(
                200, headers={"content-type": "text/event-stream"}, content=b"".join(_events(made))
            )
        steps = [{"type": "model_output", "content": [{"type": "text", "text": SAID}]}]
        return httpx2.Response(200, json={**made, "steps": steps})


def _events(made: Json) -> Iterator[bytes]:
    events: list[Json] = [
        {"event_type": "interaction.created", "interaction": {**made, "status": "in_progress"}},
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
        *(
            {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": piece}}
            for piece in PIECES
        ),
        {"event_type": "step.stop", "index": 0},
        {"event_type": "interaction.completed", "interaction": made},
    ]
    for one in events:
        yield f"event: {one['event_type']}\ndata: {json.dumps(one)}\n\n".encode()


def chat(store: Store | None, turns: int, stream: bool) -> tuple[Service, list[float]]:
    """A whole chat; what was sent, and the microseconds of CPU of each turn."""
    service = Service()
    options = {"client_args": {"transport": httpx2.MockTransport(service)}}
    policy = shim.Policy(store=True)
    if store is not None:
        policy = shim.Policy(store=True, state="server", state_store=store)
    spent = []
    with genai.Client(api_key="key", http_options=options) as client:  # type: ignore[arg-type]
        talk = shim.wrap(client, policy).chats.create(model=MODEL)
        for number in range(turns):
            before = time.process_time_ns()
            if stream:
                for _ in talk.send_message_stream(f"{number}: {ASKED}"):
                    pass
            else:
                talk.send_message(f"{number}: {ASKED}")
            spent.append((time.process_time_ns() - before) / 1000)
    return service, spent


def _saved(turns: int) -> bool:
    print(f"{f'A chat of {turns} turns':28} {'stateless':>12} {'server':>12} {'saved':>8}")
    good = True
    for stream in (False, True):
        whole, _ = chat(None, turns, stream)
        short, _ = chat(MemoryStore(), turns, stream)
        kind = "streamed" if stream else "whole answers"
        for what, before, after in (
            ("bytes", sum(whole.bytes), sum(short.bytes)),
            ("tokens", sum(whole.tokens), sum(short.tokens)),
        ):
            print(f"{f'{what} sent, {kind}':28} {before:12,} {after:12,} {1 - after / before:8.1%}")
            good &= after * turns < before * 4  # a chat that grows sends about turns / 2 times as much
        print(f"{f'last body, {kind}':28} {whole.bytes[-1]:12,} {short.bytes[-1]:12,}")
    return good


def _costs(turns: int, stores: dict[str, Callable[[], Store]], rounds: int) -> None:
    print(f"\n{'CPU of one turn':28} {'µs':>12} {'÷ stateless':>12}")
    spent: dict[str, list[float]] = {"stateless": [], **{name: [] for name in stores}}
    for _ in range(rounds):
        for name, times in spent.items():
            store = stores[name]() if name in stores else None
            times.append(statistics.mean(chat(store, turns, False)[1]))
    ratios = {
        name: statistics.median(one / plain for one, plain in zip(times, spent["stateless"], strict=True))
        for name, times in spent.items()
    }
    for name, times in spent.items():
        print(f"{name:28} {min(times):12,.0f} {ratios[name]:12.2f}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--turns", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument(
        "--redis", metavar="URL", help="a server to measure, too; what it holds is left alone"
    )
    options = parser.parse_args(arguments)
    good = _saved(options.turns)
    with tempfile.TemporaryDirectory() as scratch:
        stores: dict[str, Callable[[], Store]] = {
            "server, memory": MemoryStore,
            "server, SQLite": lambda: open_store(f"sqlite:{Path(scratch) / 'turns.db'}"),
        }
        if options.redis:
            stores["server, Redis"] = lambda: open_store(options.redis)
        _costs(options.turns, stores, options.rounds)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
