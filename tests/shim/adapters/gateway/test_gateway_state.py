"""``state="server"`` through the gateway: chats of the SDK, and what the service sees of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from google import genai
from kept import model, said, user
from served import Served, served

import shim
from shim.adapters.gateway import Settings
from shim.adapters.policy import Policy
from shim.adapters.state.stores import MemoryStore
from shim.simulator import Simulator

PATH = "/v1beta/models/gemini-2.5-flash"


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def gateway(simulator: Simulator, store: MemoryStore) -> Iterator[Served]:
    policy = Policy(store=True, state="server", state_store=store)
    with served(Settings(simulator.url, policy=policy)) as running:
        yield running


def continued(simulator: Simulator) -> list[bool]:
    return [record.continued for record in simulator.records() if record.api == "interactions"]


def test_a_chat_goes_on_and_says_the_same(
    gateway: Served, native: genai.Client, simulator: Simulator
) -> None:
    def weather(city: str) -> str:
        """The weather."""
        return f"Rain in {city}"

    def talk(client: genai.Client) -> list[Any]:
        chat = client.chats.create(model="gemini-2.5-flash", config={"tools": [weather]})
        return [
            chat.send_message("Hello, without tools").text,
            "".join(chunk.text or "" for chunk in chat.send_message_stream("And, without tools?")),
            chat.send_message("What is the weather?").text,
        ]

    with genai.Client(api_key="key", http_options={"base_url": gateway.url}) as client:
        through = talk(client)
    assert continued(simulator) == [False, True, True, True]
    assert through == talk(native)
    turns = [one["turns"] for one in simulator.requests]
    assert turns[:4] == turns[4:]


@pytest.mark.parametrize("stream", [False, True])
def test_what_was_forgotten_is_sent_whole_and_the_answer_says_so(
    gateway: Served, simulator: Simulator, store: MemoryStore, stream: bool
) -> None:
    verb = "streamGenerateContent?alt=sse" if stream else "generateContent"
    with httpx.Client(base_url=gateway.url, headers={"x-goog-api-key": "key"}, trust_env=False) as http:
        contents = [user("One")]
        contents.append(model(*said(http.post(f"{PATH}:{verb}", json={"contents": contents}))))
        simulator.forget()
        answer = http.post(f"{PATH}:{verb}", json={"contents": [*contents, user("Two")]})
        metrics = http.get("/_shim/metrics").text
    assert answer.status_code == 200
    assert (
        "convert state.replayed: The service does not go on" in answer.headers["x-interactions-shim-notices"]
    )
    assert 'interactions_shim_notices_total{row="state.replayed",verdict="convert"} 1' in metrics
    assert f"interactions_shim_continued_total {shim.counters()['continued']}\n" in metrics
    assert [record.status for record in simulator.records()] == [200, 404, 200]
    assert len(simulator.requests[-1]["turns"]) == 3


def test_a_caller_who_goes_away_leaves_nothing(gateway: Served, store: MemoryStore) -> None:
    with (
        httpx.Client(
            base_url=gateway.url, headers={"x-goog-api-key": "key"}, trust_env=False, timeout=0.2
        ) as http,
        pytest.raises(httpx.ReadTimeout),
    ):
        http.post("/v1beta/models/slow-500:generateContent", json={"contents": [user("One")]})
    assert len(store) == 0


def test_settings_reach_the_workers() -> None:
    policy = Policy(
        store=True, state="server", state_store="sqlite:/tmp/x.db", retention_days=55, retries=3, vertex=True
    )
    assert Settings.load(Settings(policy=policy).dump()).policy == policy
