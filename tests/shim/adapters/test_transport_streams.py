"""Streams of code that asks generateContent itself, over httpx and httpx2, sync and async."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import pytest
from interaction_wire import ASKED, URL, chunks_of, event, interaction, said, stream, texts
from scripted import Scripted


def test_a_stream_is_bare_events(scripted: Scripted) -> None:
    scripted.will_stream(*stream("I", "o, größer."))
    with scripted.client() as client:
        answer = client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED)
    assert answer.headers["content-type"] == "text/event-stream"
    chunks = chunks_of(answer.text)
    assert texts(chunks) == ["I", "o, größer.", ""]
    assert [chunk["candidates"][0].get("finishReason") for chunk in chunks] == [None, None, "STOP"]
    assert scripted.sent["stream"] is True
    assert scripted.closed == 1


def test_an_async_stream_is_the_same(scripted: Scripted) -> None:
    scripted.will_stream(*stream("I", "o."))

    async def ask() -> str:
        async with (
            scripted.async_client() as client,
            client.stream("POST", f"{URL}:streamGenerateContent?alt=sse", json=ASKED) as answer,
        ):
            return "".join([text async for text in answer.aiter_text()])

    assert texts(chunks_of(asyncio.run(ask()))) == ["I", "o.", ""]
    assert scripted.closed == 1


def test_without_sse_a_stream_is_a_json_array(scripted: Scripted) -> None:
    scripted.will_stream(*stream("I", "o."))
    with scripted.client() as client:
        answer = client.post(f"{URL}:streamGenerateContent", json=ASKED)
    assert answer.headers["content-type"].startswith("application/json")
    assert texts(answer.json()) == ["I", "o.", ""]


def test_text_is_passed_on_as_soon_as_it_came(scripted: Scripted) -> None:
    """What follows a piece is not waited for: it never comes."""
    scripted.will_stream(*said("I"), RuntimeError("the caller went too far"))
    with scripted.client() as client:
        url = f"{URL}:streamGenerateContent?alt=sse"
        with client.stream("POST", url, json=ASKED) as answer:
            assert texts(chunks_of(next(answer.iter_text()))) == ["I"]


def test_bytes_may_be_cut_anywhere(scripted: Scripted) -> None:
    whole = b"".join(stream("größer ", "東京"))
    for at in range(1, len(whole)):
        scripted.will_stream(whole[:at], whole[at:])
    with scripted.client() as client:
        for _ in range(1, len(whole)):
            answer = client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED)
            assert texts(chunks_of(answer.text)) == ["größer ", "東京", ""]


def test_compressed_answers_and_streams_are_read(scripted: Scripted) -> None:
    packed = {"content-encoding": "gzip"}
    body = gzip.compress(json.dumps(interaction()).encode())
    scripted.will_say(headers={**packed, "content-type": "application/json"}, content=body)
    scripted.will_stream(gzip.compress(b"".join(stream("I", "o."))), headers=packed)
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
        streamed = client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED)
    assert texts([answer.json()]) == ["Io."]
    assert texts(chunks_of(streamed.text)) == ["I", "o.", ""]
    assert "content-encoding" not in answer.headers
    assert "content-encoding" not in streamed.headers


@pytest.mark.parametrize("query", ["?alt=sse", ""])
def test_a_stream_in_the_words_of_generate_content_stays_as_it_is(scripted: Scripted, query: str) -> None:
    """As with whole answers: what it says is passed on, and it ends as such a stream does, by ending."""
    chunks: list[dict[str, Any]] = [
        {"candidates": [{"content": {"parts": [{"text": "I"}], "role": "model"}}]},
        {"candidates": [{"content": {"parts": [{"text": "o."}]}, "finishReason": "STOP"}]},
        {"usageMetadata": {"totalTokenCount": 5}},
        {"error": {"code": 503, "message": "Later.", "status": "UNAVAILABLE"}},
    ]
    scripted.will_stream(*(b"data: %b\r\n\r\n" % json.dumps(chunk).encode() for chunk in chunks))
    with scripted.client() as client:
        answer = client.post(f"{URL}:streamGenerateContent{query}", json=ASKED)
    assert (chunks_of(answer.text) if query else answer.json()) == chunks


def test_a_caller_who_stops_early_closes_the_stream(scripted: Scripted) -> None:
    scripted.will_stream(*stream("I", "o."))
    with scripted.client() as client:
        url = f"{URL}:streamGenerateContent?alt=sse"
        with client.stream("POST", url, json=ASKED) as answer:
            pieces = answer.iter_bytes()
            next(pieces)
            assert scripted.closed == 0
        assert scripted.closed == 1


def test_an_async_caller_who_stops_early_closes_it_too(scripted: Scripted) -> None:
    scripted.will_stream(*stream("I", "o."))

    async def ask() -> None:
        async with (
            scripted.async_client() as client,
            client.stream("POST", f"{URL}:streamGenerateContent?alt=sse", json=ASKED) as answer,
        ):
            pieces = answer.aiter_bytes()
            await anext(pieces)
            await pieces.aclose()

    asyncio.run(ask())
    assert scripted.closed == 1


@pytest.mark.parametrize("form", ["?alt=sse", ""])
@pytest.mark.parametrize(
    ("pieces", "code", "status"),
    [
        ([event("error", error={"code": "unavailable", "message": "gone"})], 503, "UNAVAILABLE"),
        (
            [event("error", error={"code": "rate_limit_exceeded", "message": "gone"})],
            429,
            "RESOURCE_EXHAUSTED",
        ),
        ([event("error", error={"code": 404, "message": "gone", "status": "NOT_FOUND"})], 404, "NOT_FOUND"),
        ([event("error", error={})], 500, "INTERNAL"),
        ([], 503, "UNAVAILABLE"),
        ([b"event: step.delta\ndata: {"], 503, "UNAVAILABLE"),
        ([b"data: nonsense\n\n"], 502, "INTERNAL"),
    ],
)
def test_an_error_in_a_stream_is_its_last_piece(
    scripted: Scripted, form: str, pieces: list[bytes], code: int, status: str
) -> None:
    scripted.will_stream(*said("I"), *pieces)
    with scripted.client() as client:
        answer = client.post(f"{URL}:streamGenerateContent{form}", json=ASKED)
    first, last = chunks_of(answer.text) if form else answer.json()
    assert texts([first]) == ["I"]
    assert (last["error"]["code"], last["error"]["status"]) == (code, status)
    assert list(last) == ["error"]


def test_a_cut_stream_stays_cut(scripted: Scripted) -> None:
    scripted.will_stream(*said("I"), scripted.package.RemoteProtocolError("cut"))
    url = f"{URL}:streamGenerateContent?alt=sse"
    with (
        scripted.client() as client,
        pytest.raises(scripted.package.RemoteProtocolError, match="cut") as raised,
    ):
        client.post(url, json=ASKED)
    assert str(raised.value.request.url) == url


def test_a_call_whose_arguments_are_no_json_ends_as_it_ends_natively(scripted: Scripted) -> None:
    call = {"type": "function_call", "id": "c", "name": "f"}
    scripted.will_stream(
        *stream()[:1],
        event("step.start", index=0, step=call),
        event("step.delta", index=0, delta={"type": "arguments_delta", "arguments": "{no"}),
        event("step.stop", index=0),
        *stream()[-2:],
    )
    with scripted.client() as client:
        (last,) = chunks_of(client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED).text)
    assert last["candidates"][0]["finishReason"] == "MALFORMED_FUNCTION_CALL"


def test_an_enum_comes_bare_in_streams_too(scripted: Scripted) -> None:
    """Its quotes can only be taken off the whole, so the whole is asked for."""
    schema = {"type": "STRING", "enum": ["Io", "Europa"]}
    asked = {**ASKED, "generationConfig": {"responseMimeType": "text/x.enum", "responseSchema": schema}}
    for _ in range(2):
        scripted.will_say(json=interaction('"Io"'))
    with scripted.client() as client:
        streamed = client.post(f"{URL}:streamGenerateContent?alt=sse", json=asked)
        array = client.post(f"{URL}:streamGenerateContent", json=asked)
    assert texts(chunks_of(streamed.text)) == texts(array.json()) == ["Io"]
    assert "stream" not in json.loads(scripted.asked[0].content)
