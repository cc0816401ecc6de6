"""Code that posts to generateContent itself, over httpx and httpx2, sync and async."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import httpx
import httpx2
import pytest
from interaction_wire import ASKED, URL, chunks_of, event, interaction, texts
from scripted import Scripted

import shim
from shim.adapters.family import transports


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
        ("POST", f"{URL}:generateContent?$alt=json;enum-encoding=int"),
        ("POST", f"{URL}:generateContent?alt=proto"),
        ("POST", f"{URL}:generateContent?callback=f"),
    ],
)
def test_everything_else_passes_untouched(scripted: Scripted, method: str, url: str) -> None:
    scripted.will_say(content=b"\x00 as it is")
    with scripted.client() as client:
        answer = client.request(method, url, content=json.dumps(ASKED))
    (asked,) = scripted.asked
    assert (asked.method, str(asked.url), json.loads(asked.content)) == (method, url, ASKED)
    assert answer.content == b"\x00 as it is"


def test_who_follows_a_redirection_asks_again(scripted: Scripted) -> None:
    """A proxy sends callers to https or to another host: there the request is translated once more."""
    path = "/v1beta/models/m:streamGenerateContent?alt=sse&key=k"
    for place in ("https://b.example/x/v1beta/interactions?key=k", "/v1beta/interactions"):
        scripted.will_say(307, headers={"location": place})
    scripted.will_say(307, headers={"location": "https://c.example/sign-in?to=/v1beta/interactions"})
    with scripted.client() as client:
        led = [client.post(f"https://a.example{path}", json=ASKED).next_request for _ in range(3)]
    assert [str(one.url) for one in led] == [
        f"https://b.example/x{path}",
        f"https://a.example{path}",
        "https://c.example/sign-in?to=/v1beta/interactions",
    ]


def test_a_body_without_a_type_is_json(scripted: Scripted) -> None:
    scripted.will_say(json=interaction())
    with scripted.client() as client:
        client.post(f"{URL}:generateContent", content=json.dumps(ASKED))
    assert scripted.asked[0].headers["content-type"] == "application/json"


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


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_other_encodings_of_json_are_read(scripted: Scripted, encoding: str) -> None:
    scripted.will_say(content=json.dumps(interaction("Größe")).encode(encoding))
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", content=json.dumps(ASKED).encode(encoding))
    assert scripted.sent["input"]
    assert texts([answer.json()]) == ["Größe"]


def test_compressed_answers_are_read(scripted: Scripted) -> None:
    packed = gzip.compress(json.dumps(interaction()).encode())
    scripted.will_say(content=packed, headers={"content-encoding": "gzip"})
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
    assert texts([answer.json()]) == ["Io."]
    assert "content-encoding" not in answer.headers


def test_the_encoding_is_that_of_the_header_and_can_still_be_set(scripted: Scripted) -> None:
    scripted.will_say(json=interaction("Größe"))
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
    assert (answer.encoding, answer.charset_encoding) == ("utf-8", "utf-8")
    answer.encoding = "ascii"
    assert "Io" not in answer.text


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
            (answer,) = chunks_of(client.post(url, json=ASKED).text)
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


def test_an_answer_in_the_words_of_generate_content_stays_as_it_is(scripted: Scripted) -> None:
    """A stand-in for the service may answer so whatever it is asked; an empty answer would hide that."""
    said = {"candidates": [{"content": {"parts": [{"text": "Io"}], "role": "model"}}]}
    scripted.will_say(json=said)
    with scripted.client() as client:
        answer = client.post(f"{URL}:generateContent", json=ASKED)
    assert (answer.status_code, answer.json()) == (200, said)
