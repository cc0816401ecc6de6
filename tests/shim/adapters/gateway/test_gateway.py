"""The SDK and plain HTTP through a gateway on a real socket, with the simulated service behind it."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import httpx
import pytest
from google import genai
from google.genai import types
from served import Served, served

from shim.adapters.gateway import Settings
from shim.adapters.policy import Policy
from shim.simulator import Simulator

ASK = {"contents": [{"parts": [{"text": "Hi"}]}]}
PATH = "/v1beta/models/gemini-2.5-flash"


@pytest.fixture
def gateway(simulator: Simulator) -> Iterator[Served]:
    with served(Settings(simulator.url)) as running:
        yield running


@pytest.fixture
def client(gateway: Served) -> Iterator[genai.Client]:
    with genai.Client(api_key="key", http_options={"base_url": gateway.url}) as made:
        yield made


@pytest.fixture
def http(gateway: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=gateway.url, headers={"x-goog-api-key": "key"}, trust_env=False) as made:
        yield made


def apis(simulator: Simulator) -> list[str]:
    return [record.api for record in simulator.records() if record.api]


def test_answers_are_those_of_the_service(client: genai.Client, native: genai.Client) -> None:
    config = types.GenerateContentConfig(
        temperature=0.1, thinking_config=types.ThinkingConfig(include_thoughts=True)
    )
    given = [
        one.models.generate_content(model="gemini-2.5-flash", contents="Näh?", config=config)
        for one in (client, native)
    ]
    assert given[0].text == given[1].text
    assert given[0].usage_metadata == given[1].usage_metadata
    assert given[0].candidates == given[1].candidates


def test_streams_chats_and_functions(
    client: genai.Client, native: genai.Client, simulator: Simulator
) -> None:
    def weather(city: str) -> str:
        """The weather."""
        return f"Rain in {city}"

    def tell(one: genai.Client) -> list[Any]:
        chat = one.chats.create(model="gemini-2.5-flash", config={"tools": [weather]})
        streamed = one.models.generate_content_stream(model="gemini-2.5-flash", contents="Hi")
        return [
            "".join(chunk.text or "" for chunk in streamed),
            chat.send_message("What is the weather?").text,
            "".join(chunk.text or "" for chunk in chat.send_message_stream("And now?")),
            len(chat.get_history()),
        ]

    through = tell(client)
    assert set(apis(simulator)) == {"interactions"}
    assert through == tell(native)


def test_async(gateway: Served, native: genai.Client) -> None:
    async def ask() -> list[str | None]:
        made = genai.Client(api_key="key", http_options={"base_url": gateway.url})
        async with made.aio as one:
            whole = await one.models.generate_content(model="gemini-2.5-flash", contents="Hi")
            stream = await one.models.generate_content_stream(model="gemini-2.5-flash", contents="Hi")
            return [whole.text, "".join([chunk.text or "" async for chunk in stream])]

    text = native.models.generate_content(model="gemini-2.5-flash", contents="Hi").text
    assert asyncio.run(ask()) == [text, text]


def test_files_pass_through(client: genai.Client, tmp_path: Path, simulator: Simulator) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x" * 300_000)
    uploaded = client.files.upload(file=path)
    assert uploaded.name
    assert client.files.get(name=uploaded.name).size_bytes == 300_000


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha", "v1beta2"])
@pytest.mark.parametrize("body", [ASK, {**ASK, "generation_config": {"max_output_tokens": 9}}])
def test_every_version_and_casing(
    http: httpx.Client, simulator: Simulator, version: str, body: dict[str, Any]
) -> None:
    answer = http.post(f"/{version}/models/gemini-2.5-flash:generateContent", json=body)
    assert answer.status_code == 200
    assert answer.headers["x-interactions-shim"] == "translated"
    (record,) = simulator.records()
    assert record.api == "interactions"


def test_streams_as_events_and_as_an_array(http: httpx.Client) -> None:
    events = http.post(f"{PATH}:streamGenerateContent?alt=sse", json=ASK)
    array = http.post(f"{PATH}:streamGenerateContent", json=ASK)
    chunks = [json.loads(line[6:]) for line in events.text.splitlines() if line]
    assert events.headers["content-type"].startswith("text/event-stream")
    assert array.headers["content-type"].startswith("application/json")
    assert len(chunks) == len(array.json()) > 1
    assert all(line.startswith("data: ") for line in events.text.splitlines() if line)


def test_a_connection_goes_on_after_errors_and_bodies_in_pieces(gateway: Served) -> None:
    connection = HTTPConnection("127.0.0.1", gateway.port, timeout=10)
    connection.connect()
    first, body = connection.sock, json.dumps(ASK).encode()
    pieces = iter([body[:9], body[9:]])
    for model, content, status in (("m", b"nope", 400), ("error-404", body, 404), ("m", pieces, 200)):
        path = f"/v1beta/models/{model}:generateContent"
        connection.request("POST", path, content, {"x-goog-api-key": "key"})
        answer = connection.getresponse()
        assert (answer.status, connection.sock) == (status, first)
        answer.read()
    connection.close()


def test_callers_of_http_1_0_get_a_stream_that_ends_with_the_connection(gateway: Served) -> None:
    body = json.dumps(ASK).encode()
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=10) as connection:
        head = (
            f"POST {PATH}:streamGenerateContent?alt=sse&key=k HTTP/1.0\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        connection.sendall(head.encode() + body)
        told, _, events = b"".join(iter(lambda: connection.recv(65536), b"")).partition(b"\r\n\r\n")
    assert b"transfer-encoding" not in told.lower()
    assert events.startswith(b"data: {")
    assert b'"finishReason":"STOP"' in events


def test_vertex_is_translated_when_asked_for(simulator: Simulator) -> None:
    path = "/v1beta1/projects/p/locations/l/publishers/google/models/gemini-2.5-flash:generateContent"
    for wanted, route in ((False, "proxied"), (True, "translated")):
        with served(Settings(simulator.url, Policy(vertex=wanted))) as gateway:
            answer = httpx.post(gateway.url + path, json=ASK, headers={"authorization": "Bearer t"})
            assert answer.headers["x-interactions-shim"] == route


def test_what_cannot_be_said_goes_to_generate_content(http: httpx.Client, simulator: Simulator) -> None:
    answer = http.post(f"{PATH}:generateContent", json={**ASK, "generationConfig": {"candidateCount": 2}})
    assert answer.status_code == 200
    assert answer.headers["x-interactions-shim"] == "native"
    assert "refuse config.candidate_count" in answer.headers["x-interactions-shim-notices"]
    assert apis(simulator) == ["generate_content"]


def test_losses_can_be_refused(simulator: Simulator) -> None:
    with served(Settings(simulator.url, Policy(on_loss="raise"))) as gateway:
        body = {**ASK, "generationConfig": {"candidateCount": 2}}
        answer = httpx.post(f"{gateway.url}{PATH}:generateContent", json=body)
    assert answer.status_code == 400
    assert "candidate" in answer.json()["error"]["message"]
    assert not simulator.records()


def test_notices_fit_into_a_header(http: httpx.Client) -> None:
    parts = [{"text": "é", "partMetadata": {"a": 1}}] * 200
    answer = http.post(f"{PATH}:generateContent", json={"contents": [{"parts": parts}]})
    told = answer.headers["x-interactions-shim-notices"]
    assert told.isascii()
    assert len(told) < 2100


def test_health_and_metrics(http: httpx.Client) -> None:
    assert http.get("/_shim/health").json() == {"status": "ok"}
    http.post(f"{PATH}:generateContent?key=SECRET", json={**ASK, "generationConfig": {"topK": 3}})
    told = http.get("/_shim/metrics").text
    assert 'interactions_shim_requests_total{route="translated",status="200"} 1' in told
    assert 'interactions_shim_notices_total{row="config.top_k",verdict="approx"} 1' in told
    assert 'interactions_shim_request_seconds_bucket{le="+Inf"} 1' in told
    assert "SECRET" not in told
    assert http.post("/_shim/metrics").status_code == 405


def test_ids_of_requests(http: httpx.Client, simulator: Simulator) -> None:
    answer = http.post(f"{PATH}:generateContent", json=ASK, headers={"x-request-id": "mine-1"})
    assert answer.headers.get_list("x-request-id") == ["mine-1"]
