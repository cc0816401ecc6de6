"""What goes wrong between the shim and the service: the SDK raises what it always raised, over real sockets."""

from __future__ import annotations

import asyncio
import errno
import json
import socket
import time
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from google import genai
from google.genai import _api_client, errors, types
from interaction_wire import event, interaction, said, stream
from upstream import Act, says, streams, upstream

import shim

pytestmark = pytest.mark.filterwarnings(
    "ignore:Inheritance class Aiohttp:DeprecationWarning"
)  # the SDK's own
MODEL = "gemini-2.5-flash"
WAYS = ("call", "stream", "async call", "async stream")
CHUNK = b'data: {"candidates":[{"content":{"role":"model","parts":[{"text":"Io"}]},"index":0}]}\n\n'
RETRIES = types.HttpRetryOptions(attempts=3, initial_delay=0.01, max_delay=0.02, jitter=0)


@pytest.fixture(params=[pytest.param("httpx", marks=pytest.mark.slow), "httpx2"])
def package(request: pytest.FixtureRequest) -> ModuleType:
    """Each package that the SDK may send with; the older one with ``-m slow``."""
    request.getfixturevalue("monkeypatch").setenv("GOOGLE_GENAI_HTTP_CLIENT", request.param)
    if not hasattr(_api_client, "httpx2"):
        return import_module("httpx")
    return import_module(request.param)


def client(make: Any, url: str, **more: Any) -> genai.Client:
    plain = {"verify": False}  # no certificates to load
    options = types.HttpOptions(base_url=url, client_args=plain, async_client_args=plain, **more)
    made: genai.Client = make(api_key="key", http_options=options)
    return made


def ask(client: genai.Client, way: str) -> str:
    """The text of an answer, however it is asked for."""
    if "async" in way:
        return asyncio.run(_ask(client, way))
    if way == "call":
        return client.models.generate_content(model=MODEL, contents="Hi").text or ""
    chunks = client.models.generate_content_stream(model=MODEL, contents="Hi")
    return "".join(chunk.text or "" for chunk in chunks)


async def _ask(client: genai.Client, way: str) -> str:
    try:
        if way == "async call":
            return (await client.aio.models.generate_content(model=MODEL, contents="Hi")).text or ""
        chunks = await client.aio.models.generate_content_stream(model=MODEL, contents="Hi")
        return "".join([chunk.text or "" async for chunk in chunks])
    finally:
        await client.aio.aclose()


def by_aiohttp(way: str) -> bool:
    """Whether the SDK, left alone, would send with aiohttp."""
    return "async" in way and _api_client.has_aiohttp


def raised(make: Any, way: str, act: Act, **more: Any) -> tuple[Any, ...]:
    """The exception a client meets, as a handler sees it."""
    if by_aiohttp(way):
        more.setdefault("retry_options", types.HttpRetryOptions(attempts=1))  # else it waits for seconds
    with upstream(act) as service, client(make, service.url, **more) as made:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - which one it is, is what is compared
            ask(made, way)
        error = caught.value
        known = error if isinstance(error, errors.APIError) else None
        return type(error), getattr(known, "code", None), getattr(known, "status", None)


def resets(connection: socket.socket, request: bytes) -> None:
    streams(reset=True, end=False)(connection, request)


def half_a_body(connection: socket.socket, request: bytes) -> None:
    connection.sendall(
        b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{"ste'
    )


def stalls(connection: socket.socket, request: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{")
    time.sleep(2)


def closes(connection: socket.socket, request: bytes) -> None:
    """Takes the request and says nothing."""


AS_JSON = "content-type: application/json"


def error_body(code: int, status: str) -> bytes:
    return json.dumps({"error": {"code": code, "message": "No.", "status": status}}).encode()


SAME: dict[str, Act] = {
    "reset in the body": resets,
    "half a body": half_a_body,
    "no answer": closes,
    "429": says("429 Too Many Requests", error_body(429, "RESOURCE_EXHAUSTED"), AS_JSON, "retry-after: 1"),
    "500": says("500 Internal Server Error", error_body(500, "INTERNAL"), AS_JSON),
    "502 of a proxy": says("502 Bad Gateway", b"<html>Bad gateway</html>", "content-type: text/html"),
    "404 without a body": says("404 Not Found", b""),
    "no HTTP": lambda connection, request: connection.sendall(b"220 mail.example ESMTP\r\n"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("act", SAME.values(), ids=SAME)
def test_it_raises_what_it_raises_natively(package: ModuleType, act: Act, way: str) -> None:
    found, native = raised(shim.Client, way, act), raised(genai.Client, way, act)
    if (
        by_aiohttp(way) and act is SAME["no HTTP"]
    ):  # which httpx cannot tell from a connection that was closed
        native = (import_module("aiohttp").ClientError, None, None)
    is_as(found, native, package, way)


def is_as(found: tuple[Any, ...], native: tuple[Any, ...], package: Any, way: str) -> None:
    """Check that a handler of what is raised natively catches what was found."""
    if by_aiohttp(way):
        # It is aiohttp's exception and still the one of the package that sends.
        assert issubclass(found[0], native[0])
        assert found[0] is native[0] or issubclass(found[0], package.TransportError)
        assert found[1:] == native[1:]
    else:
        assert found == native


@pytest.mark.parametrize("way", WAYS)
def test_so_does_a_service_that_refuses_connections(package: Any, way: str) -> None:
    with upstream(closes) as service:
        gone = service.url
    with client(shim.Client, gone) as made, pytest.raises(package.ConnectError) as caught:
        ask(made, way)
    if by_aiohttp(way):
        error: Any = caught.value
        assert isinstance(error, import_module("aiohttp").ClientConnectorError)
        assert (error.host, error.port) == ("127.0.0.1", int(gone.rpartition(":")[2]))
        assert error.errno == error.os_error.errno == errno.ECONNREFUSED
        assert str(error).startswith(f"Cannot connect to host {error.host}:{error.port} ssl:")
        assert error.request.url.host == "127.0.0.1"


@pytest.mark.parametrize("way", WAYS)
def test_so_does_a_service_that_stalls(package: Any, way: str) -> None:
    kind = raised(shim.Client, way, stalls, timeout=300)[0]
    native = raised(genai.Client, way, stalls, timeout=300)[0]
    if by_aiohttp(way):
        assert native is TimeoutError
        assert issubclass(kind, package.ReadTimeout)
        assert issubclass(kind, TimeoutError)
    else:
        assert kind is native is package.ReadTimeout


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", ["500 Internal Server Error", "429 Too Many Requests"])
def test_what_fails_once_is_asked_again_by_the_sdk(package: ModuleType, way: str, status: str) -> None:
    code = int(status[:3])
    failing = says(status, json.dumps({"error": {"code": "api_error", "message": "Once."}}).encode())
    good = streams(*stream("Io.")) if "stream" in way else says("200 OK", json.dumps(interaction()).encode())
    with (
        upstream(failing, good) as service,
        client(shim.Client, service.url, retry_options=RETRIES) as made,
    ):
        assert ask(made, way) == "Io."
        assert len(service.asked) == 2
    with upstream(failing) as service, client(shim.Client, service.url, retry_options=RETRIES) as made:
        with pytest.raises(errors.APIError) as caught:
            ask(made, way)
        assert caught.value.code == code
        assert len(service.asked) == 3


BROKEN: dict[str, tuple[Act, int, str]] = {
    "half an event": (streams(*said("Io"), b'event: step.delta\ndata: {"event_ty'), 503, "not whole"),
    "no JSON": (streams(*said("Io"), b"data: {nonsense}\n\n"), 502, "no JSON"),
    "no object": (streams(*said("Io"), b"data: [1]\n\n"), 502, "no JSON object"),
    "no end": (streams(*said("Io")), 503, "not whole"),
    "an error": (
        streams(*said("Io"), event("error", error={"code": "overloaded", "message": "Too much."})),
        503,
        "Too much",
    ),
    "nothing at all": (streams(), 503, "not whole"),
}


@pytest.mark.parametrize("way", ["stream", "async stream"])
@pytest.mark.parametrize(("act", "code", "words"), BROKEN.values(), ids=BROKEN)
def test_a_stream_that_breaks_raises_a_server_error(
    package: ModuleType, act: Act, code: int, words: str, way: str
) -> None:
    with (
        upstream(act) as service,
        client(shim.Client, service.url) as made,
        pytest.raises(errors.ServerError, match=words) as caught,
    ):
        ask(made, way)
    assert caught.value.code == code


@pytest.mark.parametrize("way", ["stream", "async stream"])
def test_a_stream_that_is_cut_raises_what_it_raises_natively(package: Any, way: str) -> None:
    for end in ({"end": False}, {"end": False, "reset": True}):
        shimmed = raised(shim.Client, way, streams(*said("Io"), **end))
        native = raised(genai.Client, way, streams(CHUNK, **end))
        is_as(shimmed, native, package, way)
        assert issubclass(shimmed[0], package.TransportError)


@pytest.mark.parametrize("way", ["stream", "async stream"])
def test_events_nobody_knows_are_passed_over(package: ModuleType, way: str) -> None:
    told: list[Any] = []

    def make(**options: Any) -> genai.Client:
        return shim.Client(**options, policy=shim.Policy(on_notice=told.append))

    begun, *rest = stream("Io.")
    unknown = event("interaction.weather", weather={"of": "Io"})
    with upstream(streams(begun, unknown, *rest)) as service, client(make, service.url) as made:
        assert ask(made, way) == "Io."
    assert [one.row for one in told if not one.safe] == ["event"]


@pytest.mark.parametrize(
    ("body", "match"),
    [
        (b'{"steps": 5}', "no interaction"),
        (b'{"steps": [5]}', "no interaction"),
        (b'[{"steps": []}]', "no interaction"),
        (b"null", "no interaction"),
    ],
)
@pytest.mark.parametrize("way", ["call", "async call"])
def test_an_answer_that_is_no_interaction_is_a_server_error(
    package: ModuleType, way: str, body: bytes, match: str
) -> None:
    answer = says("200 OK", body, "content-type: application/json")
    with (
        upstream(answer) as service,
        client(shim.Client, service.url) as made,
        pytest.raises(errors.ServerError, match=match),
    ):
        ask(made, way)


@pytest.mark.parametrize("url", [":generateContent", ":streamGenerateContent?alt=sse"])
def test_code_that_posts_itself_sees_the_same_faults(package: Any, url: str) -> None:
    """The transports for httpx and httpx2 without the SDK."""
    faults: list[tuple[Act, Callable[[Any], bool]]] = [
        (half_a_body, lambda error: isinstance(error, package.RemoteProtocolError)),
        (resets, lambda error: isinstance(error, package.TransportError)),
        (closes, lambda error: isinstance(error, package.RemoteProtocolError)),
        (stalls, lambda error: isinstance(error, package.ReadTimeout)),
    ]
    body = {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}
    for act, is_right in faults:
        transport = shim.InteractionsTransport(package.HTTPTransport())
        with (
            upstream(act) as service,
            package.Client(transport=transport, timeout=0.2) as http,
            pytest.raises(Exception) as caught,  # noqa: PT011 - which one it is, is checked below
        ):
            http.post(f"{service.url}/v1beta/models/m{url}", json=body)
        assert is_right(caught.value), (act, caught.value)


def test_nothing_is_left_open(package: Any) -> None:
    """After any fault the pool can take a connection again."""
    acts = [
        *SAME.values(),
        streams(*said("Io"), end=False),
        says("200 OK", json.dumps(interaction()).encode()),
    ]
    transport = shim.InteractionsTransport(package.HTTPTransport(limits=package.Limits(max_connections=1)))
    body = {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}
    with upstream(*acts) as service, package.Client(transport=transport, timeout=5) as http:
        for act in acts:
            stream_ = ":streamGenerateContent?alt=sse" if act is acts[-2] else ":generateContent"
            try:
                answer = http.post(f"{service.url}/v1beta/models/m{stream_}", json=body)
            except package.TransportError:
                continue
    assert answer.status_code == 200
    assert not transport.inner._pool.connections or all(
        one.is_idle() for one in transport.inner._pool.connections
    )
