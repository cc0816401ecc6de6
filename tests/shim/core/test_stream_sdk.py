"""The real SDK at the other end: what it makes of translated streams, and how they compare to native ones."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest
from google import genai
from google.genai import types
from streams import Case, cases, decoded, joined

from shim.core.renewal import EventsRenewed
from shim.core.sse import DONE, encode, encode_event
from shim.core.stream import to_chunks, to_events, translate
from shim.simulator import Simulator

CASES = {case.name: case for case in cases() if not case.raises}
Serve = Callable[..., genai.Client]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves the given bodies one after the other, and gives a client of that server."""
    bodies: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.send_header("content-type", "text/event-stream")
            self.end_headers()
            self.wfile.write(bodies.pop(0))

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    client = genai.Client(
        api_key="key",
        http_options={"base_url": f"http://127.0.0.1:{server.server_port}", "api_version": "v1"},
    )

    def start(*given: bytes) -> genai.Client:
        bodies[:] = given
        return client

    yield start
    client.close()
    server.shutdown()
    thread.join()
    server.server_close()


def body(case: str) -> bytes:
    return b"".join(map(encode, CASES[f"to_chunks/{case}"].told))


def test_text_arrives_as_it_was_sent(serve: Serve) -> None:
    text = "a\u2028b\u0085c\r\n\x1cé🙂"
    events = [
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
        {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": text}},
        {"event_type": "interaction.completed", "interaction": {"id": "x", "status": "completed"}},
    ]
    client = serve(b"".join(map(encode, to_chunks(events)[0])))
    chunks = list(client.models.generate_content_stream(model="m", contents="hi"))
    assert [chunk.text for chunk in chunks] == [text, ""]


@pytest.mark.parametrize(
    "case", ["text", "thought", "signature_late", "search_after_text", "image", "code", "hops"]
)
def test_a_chat_keeps_the_turn(serve: Serve, case: str) -> None:
    """The SDK throws a turn away if any of its chunks has no part."""
    chat = serve(body(case)).chats.create(model="m")
    list(chat.send_message_stream("hi"))
    for history in (chat.get_history(), chat.get_history(curated=True)):
        assert history[0].role == "user"
        said = [part for content in history[1:] for part in content.parts]
        assert len(said) == len(CASES[f"to_chunks/{case}"].told)
        assert all(content.role == "model" for content in history[1:])


def test_a_chat_throws_a_blocked_turn_away_as_it_does_natively(serve: Serve) -> None:
    chat = serve(body("safety")).chats.create(model="m")
    list(chat.send_message_stream("hi"))
    assert chat.get_history(curated=True) == []


def test_function_calls_arrive_whole(serve: Serve) -> None:
    client = serve(body("call_interleaved"))
    *before, last = client.models.generate_content_stream(model="m", contents="hi")
    calls = [call for chunk in (*before, last) for call in chunk.function_calls or []]
    assert [(call.id, call.name, call.args) for call in calls] == [
        ("c1", "add", {"a": 1}),
        ("c2", "sub", {"b": 2}),
    ]
    assert last.candidates[0].finish_reason == types.FinishReason.STOP
    assert last.usage_metadata.total_token_count == 15
    assert before[0].parts[0].thought_signature == b"\x00\x01\x02"


def test_automatic_calling_goes_on_with_the_result(serve: Serve) -> None:
    asked = []

    def weather(city: str) -> str:
        asked.append(city)
        return "sunny"

    client = serve(body("call_parallel"), body("text"))
    chunks = client.models.generate_content_stream(model="m", contents="hi", config={"tools": [weather]})
    assert [chunk.text for chunk in chunks if chunk.text] == ["Hel", "lo, wörld."]
    assert asked == ["Rome", "Oslo"]


@pytest.mark.parametrize("name", [name for name in CASES if name.startswith("to_events/")])
def test_the_sdk_knows_every_event_it_is_streamed(serve: Serve, name: str) -> None:
    case: Case = CASES[name]
    client = serve(b"".join(map(encode_event, case.told)) + DONE)
    options = {"automatic_continuation": False} if name.endswith("/hops") else {}
    read = list(client.interactions.create(model="m", input="hi", stream=True, **options))
    assert [event.event_type for event in read] == [event["event_type"] for event in case.told]
    for event, sent in zip(read, case.told, strict=True):
        if sent["event_type"] == "step.delta":
            assert event.delta.type == sent["delta"]["type"]
        elif sent["event_type"] == "step.start":
            assert event.step.type == sent["step"]["type"]
    texts = [
        event.delta.text for event in read if getattr(getattr(event, "delta", None), "type", "") == "text"
    ]
    assert "".join(texts) == "".join(
        event["delta"]["text"] for event in case.told if event.get("delta", {}).get("type") == "text"
    )


FUNCTION = {"name": "f", "parameters": {"type": "object", "properties": {"a": {"type": "string"}}}}
SAME = {
    "text": ({}, {}, "hi"),
    "non-ascii": ({}, {}, "é🙂?"),
    "thoughts": (
        {"generationConfig": {"thinkingConfig": {"includeThoughts": True}}},
        {"generation_config": {"thinking_summaries": "auto"}},
        "hi",
    ),
    "search": ({"tools": [{"googleSearch": {}}]}, {"tools": [{"type": "google_search"}]}, "é?"),
    "code": ({"tools": [{"codeExecution": {}}]}, {"tools": [{"type": "code_execution"}]}, "hi"),
    "urls": (
        {"tools": [{"urlContext": {}}]},
        {"tools": [{"type": "url_context"}]},
        "Read https://a.example/x",
    ),
    "calls": (
        {"tools": [{"functionDeclarations": [FUNCTION]}]},
        {"tools": [{"type": "function", **FUNCTION}]},
        "both",
    ),
    "blocked prompt": ({}, {}, "Please block me"),
    "blocked answer": ({}, {}, "block the answer"),
    "recitation": ({}, {}, "recite it"),
    "cut off": (
        {"generationConfig": {"maxOutputTokens": 2}},
        {"generation_config": {"max_output_tokens": 2}},
        "Tell me a long story",
    ),
}


@pytest.fixture(scope="module")
def service() -> Iterator[httpx.Client]:
    with (
        Simulator() as simulator,
        httpx.Client(base_url=simulator.url, headers={"x-goog-api-key": "key"}, trust_env=False) as http,
    ):
        yield http


@pytest.mark.parametrize("request_", SAME.values(), ids=SAME)
def test_a_translated_stream_is_what_generate_content_streams(
    service: httpx.Client, request_: tuple[dict, dict, str]
) -> None:
    native, interactions, prompt = request_
    contents = [{"role": "user", "parts": [{"text": prompt}]}]
    url = "/v1/models/gemini-2.5-flash:streamGenerateContent?alt=sse"
    wanted = decoded(service.post(url, json={"contents": contents, **native}).content)
    asked = {"model": "gemini-2.5-flash", "input": prompt, "stream": True, **interactions}
    events = decoded(service.post("/v1/interactions", json=asked).content)
    chunks, _ = to_chunks(events)
    assert [spoken(chunk) for chunk in chunks] == [spoken(chunk) for chunk in wanted]
    assert known(chunks) == known(wanted)
    again, _ = to_events(wanted)
    assert known(to_chunks(again)[0]) == known(wanted)


def spoken(chunk: dict[str, Any]) -> list[Any]:
    """What a program shows of a chunk, as the SDK reads it; signatures are for the service."""
    read = types.GenerateContentResponse.model_validate(chunk)
    return [part.model_copy(update={"thought_signature": None}) for part in read.parts or []]


def known(chunks: list[dict[str, Any]]) -> dict[str, Any]:
    """The whole answer as the SDK reads it, but for ids, times, and where in a text its signature stands.

    A count that is not there is 0.
    """
    whole = json.loads(json.dumps(joined(chunks)))
    whole["usageMetadata"] = {"candidatesTokenCount": 0, **whole["usageMetadata"]}
    for candidate in whole.get("candidates", []):
        parts = candidate.get("content", {}).get("parts", [])
        signatures = [part.pop("thoughtSignature") for part in parts if "thoughtSignature" in part]
        candidate.setdefault("content", {})["parts"] = [part for part in parts if part.get("text") != ""]
        candidate["content"]["role"] = "model"
        candidate["tokenCount"] = len(signatures)
    read = types.GenerateContentResponse.model_validate(whole)
    return read.model_dump(exclude_none=True, exclude={"response_id", "create_time", "sdk_http_response"})


@pytest.mark.parametrize("name", ["beta_content", "partial_arguments"])
def test_the_sdk_reads_a_recorded_stream_of_the_early_beta_once_it_is_renewed(
    serve: Serve, name: str
) -> None:
    then = CASES[f"to_chunks/{name}"]
    now = list(translate(then.items, EventsRenewed()))
    client = serve(b"".join(map(encode_event, now)) + DONE)
    read = list(client.interactions.create(model="m", input="hi", stream=True))
    [call] = [event for event in read if getattr(getattr(event, "step", None), "type", "") == "function_call"]
    pieces = [
        event.delta.arguments
        for event in read
        if event.event_type == "step.delta" and event.delta.type == "arguments_delta"
    ]

    assert [event.event_type for event in read] == [event["event_type"] for event in now]
    assert (call.step.id, call.step.name, json.loads("".join(pieces))) == ("c1", "f", {"a": 1})
