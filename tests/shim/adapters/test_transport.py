"""Code that posts to generateContent itself, over httpx and httpx2, sync and async."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import httpx
import httpx2
import pytest
from interaction_wire import ASKED, URL, event, interaction, said, stream
from scripted import Scripted

import shim
from shim.adapters.family import transports


def texts(chunks: list[Any]) -> list[str]:
    return [chunk["candidates"][0]["content"]["parts"][0]["text"] for chunk in chunks]


def events(body: str) -> list[Any]:
    """The chunks of a body of bare events."""
    blocks = body.split("\n\n")
    assert blocks.pop() == ""
    assert all(block.startswith("data: ") for block in blocks)
    return [json.loads(block.removeprefix("data: ")) for block in blocks]


def test_a_request_goes_to_the_interactions_api_and_its_answer_comes_back_translated(
    scripted: Scripted,
) -> None:
    scripted.will_say(json=interaction())
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED, headers={"x-goog-api-key": "secret"})
    (asked,) = scripted.asked
    assert str(asked.url) == "https://generativelanguage.googleapis.com/v1beta/interactions"
    assert asked.headers["x-goog-api-key"] == "secret"
    assert asked.headers["content-length"] == str(len(asked.content))
    assert scripted.sent["model"] == "gemini-2.5-flash"
    assert scripted.sent["store"] is False
    assert answer.status_code == 200
    assert texts([answer.json()]) == ["Io."]
    assert answer.headers["content-length"] == str(len(answer.content))
    assert answer.elapsed.total_seconds() >= 0
    assert str(answer.request.url) == f"{URL}:generateContent"


def test_an_async_request_does_too(scripted: Scripted) -> None:
    scripted.will_say(json=interaction())

    async def ask() -> Any:
        async with scripted.async_client() as client:
            return await client.post(f"{URL}:generateContent", json=ASKED)

    answer = asyncio.run(ask())
    assert texts([answer.json()]) == ["Io."]
    assert scripted.asked[0].url.path == "/v1beta/interactions"


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("https://a.example/v1/models/m:generateContent", "https://a.example/v1/interactions"),
        ("https://a.example/v1alpha/models/m:generateContent", "https://a.example/v1alpha/interactions"),
        (
            "https://a.example:8443/x/y/v9/models/m:generateContent",
            "https://a.example:8443/x/y/v9/interactions",
        ),
        ("http://[::1]:80/v1/models/m:generateContent", "http://[::1]/v1/interactions"),
        ("https://a.example/models/m:generateContent", "https://a.example/interactions"),
        (
            "https://a.example/v1/models/m:generateContent?key=k%2B",
            "https://a.example/v1/interactions?key=k%2B",
        ),
        (
            "https://a.example/v1/models/m:streamGenerateContent?key=k&alt=sse&quotaUser=q",
            "https://a.example/v1/interactions?key=k&quotaUser=q",
        ),
    ],
)
def test_host_version_and_query_stay(scripted: Scripted, asked: str, sent: str) -> None:
    scripted.will_say(400, json={"error": {"code": 400, "message": "no", "status": "INVALID_ARGUMENT"}})
    with scripted.client() as client:
        client.post(asked, json=ASKED)
    assert str(scripted.asked[0].url) == sent


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("POST", f"{URL}:countTokens"),
        ("POST", f"{URL}:embedContent"),
        ("POST", f"{URL}:batchGenerateContent"),
        ("GET", f"{URL}:generateContent"),
        ("POST", "https://a.example/v1beta/interactions"),
        ("POST", "https://a.example/v1beta/tunedModels/mine:generateContent"),
        ("POST", "https://a.example/v1/publishers/anthropic/models/m:generateContent"),
        ("POST", "https://a.example/v1/projects/p/locations/l/publishers/google/models/m:generateContent"),
        ("POST", "https://a.example/v1/publishers/google/models/m:streamGenerateContent?alt=sse"),
        ("POST", f"{URL}:generateContent?fields=candidates"),
    ],
)
def test_everything_else_passes_untouched(scripted: Scripted, method: str, url: str) -> None:
    scripted.will_say(content=b"\x00 as it is")
    with scripted.client() as client:
        answer = client.request(method, url, content=json.dumps(ASKED))
    (asked,) = scripted.asked
    assert (asked.method, str(asked.url), json.loads(asked.content)) == (method, url, ASKED)
    assert answer.content == b"\x00 as it is"


def test_vertex_is_translated_on_request(scripted: Scripted) -> None:
    scripted.will_say(json=interaction())
    place = "https://a.example/v1beta1/projects/p/locations/l"
    with scripted.client(shim.Policy(vertex=True)) as client:
        answer = client.post(f"{place}/publishers/google/models/m:generateContent", json=ASKED)
    assert str(scripted.asked[0].url) == f"{place}/interactions"
    assert texts([answer.json()]) == ["Io."]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"contents": 5}', b"[" * 100_000])
def test_what_is_no_request_is_the_services_to_refuse(scripted: Scripted, body: bytes) -> None:
    scripted.will_say(400, json={"error": {"code": 400, "message": "no", "status": "INVALID_ARGUMENT"}})
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", content=body)
    assert (scripted.asked[0].content, scripted.asked[0].url.path) == (
        body,
        "/v1beta/models/gemini-2.5-flash:generateContent",
    )
    assert answer.status_code == 400


def test_a_body_that_comes_in_pieces_is_read_whole(scripted: Scripted) -> None:
    scripted.will_say(json=interaction())
    whole = json.dumps(ASKED).encode()
    with scripted.client() as client:
        client.post(f"{URL}:generateContent", content=iter([whole[:9], whole[9:]]))
    assert scripted.sent["input"]
    assert "transfer-encoding" not in scripted.asked[0].headers


def test_timeouts_and_other_extensions_reach_the_inner_transport(scripted: Scripted) -> None:
    scripted.will_say(json=interaction())
    with scripted.client() as client:
        client.post(f"{URL}:generateContent", json=ASKED, timeout=1.5, extensions={"trace": "mine"})
    extensions = scripted.asked[0].extensions
    assert (extensions["timeout"]["read"], extensions["trace"]) == (1.5, "mine")


def test_a_stream_is_bare_events(scripted: Scripted) -> None:
    scripted.will_stream(*stream("I", "o, größer."))
    with scripted.client() as client:
        answer = client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED)
    assert answer.headers["content-type"] == "text/event-stream"
    chunks = events(answer.text)
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

    assert texts(events(asyncio.run(ask()))) == ["I", "o.", ""]
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
            assert texts(events(next(answer.iter_text()))) == ["I"]


def test_bytes_may_be_cut_anywhere(scripted: Scripted) -> None:
    whole = b"".join(stream("größer ", "東京"))
    for at in range(1, len(whole)):
        scripted.will_stream(whole[:at], whole[at:])
    with scripted.client() as client:
        for _ in range(1, len(whole)):
            answer = client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED)
            assert texts(events(answer.text)) == ["größer ", "東京", ""]


def test_compressed_answers_and_streams_are_read(scripted: Scripted) -> None:
    packed = {"content-encoding": "gzip"}
    body = gzip.compress(json.dumps(interaction()).encode())
    scripted.will_say(headers={**packed, "content-type": "application/json"}, content=body)
    scripted.will_stream(gzip.compress(b"".join(stream("I", "o."))), headers=packed)
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
        streamed = client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED)
    assert texts([answer.json()]) == ["Io."]
    assert texts(events(streamed.text)) == ["I", "o.", ""]
    assert "content-encoding" not in answer.headers
    assert "content-encoding" not in streamed.headers


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
    first, last = events(answer.text) if form else answer.json()
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
        (last,) = events(client.post(f"{URL}:streamGenerateContent?alt=sse", json=ASKED).text)
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
    assert texts(events(streamed.text)) == texts(array.json()) == ["Io"]
    assert "stream" not in json.loads(scripted.asked[0].content)


@pytest.mark.parametrize("form", ["generateContent", "streamGenerateContent?alt=sse"])
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"code": "invalid_request", "message": "no"},
            {"code": 429, "message": "no", "status": "RESOURCE_EXHAUSTED"},
        ),
        ({"code": "out_of_range", "message": "no"}, {"code": 429, "message": "no", "status": "OUT_OF_RANGE"}),
        ({"message": "no", "status": "ABORTED"}, {"code": 429, "message": "no", "status": "ABORTED"}),
        (
            {"code": "a", "details": [1]},
            {"code": 429, "message": "a", "status": "RESOURCE_EXHAUSTED", "details": [1]},
        ),
    ],
)
def test_errors_have_numbers_for_codes(scripted: Scripted, form: str, given: Any, expected: Any) -> None:
    scripted.will_say(429, json={"error": given}, headers={"retry-after": "7"})
    with scripted.client() as client:
        answer = client.post(f"{URL}:{form}", json=ASKED)
    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "7"
    assert answer.json() == {"error": expected}


@pytest.mark.parametrize(
    "body", [b"<html>Bad gateway</html>", b'{"error": {"code": 502, "message": "x"}}', b""]
)
def test_errors_that_need_no_change_stay_as_they_are(scripted: Scripted, body: bytes) -> None:
    scripted.will_say(502, headers={"content-type": "text/html"}, content=body)
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
    assert (answer.status_code, answer.content) == (502, body)
    assert answer.headers["content-type"] == "text/html"


def test_what_is_no_interaction_is_an_error(scripted: Scripted) -> None:
    scripted.will_say(json={"status": "completed", "steps": 5})
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
    assert answer.status_code == 502
    assert "no interaction" in answer.json()["error"]["message"]


@pytest.mark.parametrize("streams", [False, True])
def test_an_interaction_that_failed_is_an_error(scripted: Scripted, streams: bool) -> None:
    failed = {"status": "failed", "errors": [{"code": "resource_exhausted", "message": "Too much."}]}
    expected = {"code": 429, "message": "Too much.", "status": "RESOURCE_EXHAUSTED"}
    with scripted.client() as client:
        if streams:
            scripted.will_stream(event("interaction.completed", interaction=failed))
            url = f"{URL}:streamGenerateContent?alt=sse"
            (answer,) = events(client.post(url, json=ASKED).text)
        else:
            scripted.will_say(json=failed)
            response = client.post(f"{URL}:generateContent", json=ASKED)
            assert response.status_code == 429
            answer = response.json()
    assert answer == {"error": expected}


def test_an_answer_that_was_blocked_is_no_error(scripted: Scripted) -> None:
    scripted.will_say(json={"status": "failed", "errors": [{"code": "safety", "message": "Blocked."}]})
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
    assert answer.status_code == 200
    assert answer.json()["candidates"][0]["finishReason"] == "SAFETY"


def test_a_continuation_token_goes_back_to_the_api_that_issued_it(scripted: Scripted) -> None:
    scripted.will_say(json=interaction(status="requires_continuation", continuation_token="more-ä"))
    scripted.will_say(json=interaction("Europa."))
    with scripted.client() as client:
        first = client.post(f"{URL}:generateContent", json=ASKED).json()["candidates"][0]
        token = first["continuationToken"]
        client.post(f"{URL}:generateContent", json={**ASKED, "continuationToken": token})
    assert first["finishReason"] == "CONTINUATION"
    second = json.loads(scripted.asked[1].content)
    assert second["continuation_token"] == "more-ä"
    assert second["input"]


def test_failures_to_connect_pass(scripted: Scripted) -> None:
    scripted.answers.append(scripted.package.ConnectError("refused"))
    with scripted.client() as client, pytest.raises(scripted.package.ConnectError, match="refused"):
        client.post(f"{URL}:generateContent", json=ASKED)


def test_closing_closes_the_inner_transport(scripted: Scripted) -> None:
    closed = []

    class Sync(scripted.package.BaseTransport):  # type: ignore[misc, name-defined]
        def close(self) -> None:
            closed.append("sync")

    class Async(scripted.package.AsyncBaseTransport):  # type: ignore[misc, name-defined]
        async def aclose(self) -> None:
            closed.append("async")

    with shim.InteractionsTransport(Sync()):
        assert closed == []

    async def use() -> None:
        async with shim.AsyncInteractionsTransport(Async()):
            assert closed == ["sync"]

    asyncio.run(use())
    assert closed == ["sync", "async"]


@pytest.mark.parametrize("module", [httpx, httpx2])
def test_the_class_follows_the_package_of_the_inner_transport(module: Any) -> None:
    sync = shim.InteractionsTransport(module.HTTPTransport())
    assert isinstance(sync, module.BaseTransport)
    assert type(sync) is transports(module).sync
    asynchronous = shim.AsyncInteractionsTransport(module.AsyncHTTPTransport())
    assert isinstance(asynchronous, module.AsyncBaseTransport)


def test_without_an_inner_transport_one_is_made() -> None:
    with shim.InteractionsTransport() as made:
        assert isinstance(made.inner, httpx.HTTPTransport)
