"""Whatever is asked and answered: with state the outcome is the one without it, and nothing else is raised."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from interaction_strategies import interactions
from stream_strategies import EVENTS, streams
from stream_strategies import interactions as streamed
from wire_strategies import anything, requests

import shim
from shim.adapters.exchange import Exchange, Exchanges, Target, target_of
from shim.adapters.state.stores import MemoryStore
from shim.errors import MalformedError

SCOPE = b"s" * 32
UNARY, STREAM = (
    f"/v1beta/models/gemini-2.5-flash:{verb}" for verb in ("generateContent", "streamGenerateContent")
)


def exchanges(**more: Any) -> Exchanges:
    return Exchanges(shim.Policy(store=True, on_loss="warn", **more), refuse_malformed=True)


def planned(one: Exchanges, path: str, content: bytes) -> Exchange | str | None:
    target = target_of(path)
    assert isinstance(target, Target)
    try:
        exchange = one.plan(target, "alt=sse", content, SCOPE)
    except MalformedError as error:
        return str(error)
    if exchange is not None and exchange.turn is not None and one.memory is not None:
        one.memory.resume(exchange.turn)
        exchange.settle()
    return exchange


def both(path: str, body: Any) -> tuple[Exchange, Exchange, Exchanges] | None:
    """The exchange without and with state for a request that is one; what they send is the same."""
    content = json.dumps(body).encode()
    kept = exchanges(state="server", state_store=MemoryStore())
    plain, stateful = planned(exchanges(), path, content), planned(kept, path, content)
    if not isinstance(plain, Exchange) or not isinstance(stateful, Exchange):
        assert plain == stateful
        return None
    assert plain.content == stateful.content
    return plain, stateful, kept


@settings(max_examples=60)
@given(anything(requests()), anything(interactions()))
@example({"contents": [{"parts": [{"text": "Hi"}]}]}, {"status": "completed", "steps": [{"type": []}]})
def test_whole_answers(body: Any, interaction: Any) -> None:
    found = both(UNARY, body)
    if found is not None:
        plain, stateful, kept = found
        content = json.dumps(interaction).encode()
        assert plain.answer(200, content) == stateful.answer(200, content)
        if stateful.turn is not None and kept.memory is not None:
            kept.memory.keep(stateful.turn)


@settings(max_examples=40)
@given(requests(), anything(streamed().flatmap(streams)) | st.lists(EVENTS, max_size=6))
def test_streams(body: Any, events: Any) -> None:
    found = both(STREAM, body)
    if found is not None and isinstance(events, list):
        plain, stateful, kept = found
        readers = (plain.reader(), stateful.reader())
        for event in events:
            data = f"event: x\ndata: {json.dumps(event)}\n\n".encode()
            assert len({reader.feed(data) for reader in readers}) == 1
        assert len({reader.close() for reader in readers}) == 1
        if stateful.turn is not None and kept.memory is not None:
            kept.memory.keep(stateful.turn)


def test_what_nests_too_deeply_for_a_fingerprint_is_sent_without_one() -> None:
    def content(depth: int) -> bytes:
        value = "[" * depth + "1" + "]" * depth
        call = (
            f'{{"role": "model", "parts": [{{"functionCall": {{"name": "f", "args": {{"a": {value}}}}}}}]}}'
        )
        said = '{"role": "user", "parts": [{"text": "Hi"}]}'
        return f'{{"contents": [{said}, {call}, {said}]}}'.encode()

    for depth in range(100, 1000, 50):
        try:
            planned(exchanges(), UNARY, content(depth + 25))
        except RecursionError:
            return
        plain = planned(exchanges(), UNARY, content(depth))
        kept = planned(exchanges(state="server", state_store=MemoryStore()), UNARY, content(depth))
        if isinstance(plain, Exchange):
            assert isinstance(kept, Exchange)
            assert plain.content == kept.content
        else:
            assert plain == kept
