"""What a caller gets when the upstream or the caller itself misbehaves, over real sockets."""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import os
import socket
import threading
import time

import httpx
import pytest
from google import genai
from google.genai import errors
from served import eventually, served
from upstream import Act, says, streams, upstream

from shim.adapters.gateway import Settings

ASK = {"contents": [{"parts": [{"text": "Hi"}]}]}
UNARY = "/v1beta/models/m:generateContent"
STREAM = "/v1beta/models/m:streamGenerateContent?alt=sse"
INTERACTION = json.dumps(
    {"status": "completed", "steps": [{"type": "model_output", "content": [{"type": "text", "text": "ok"}]}]}
).encode()
CREATED = (
    b'data: {"event_type": "interaction.created", "interaction": {"id": "i", "status": "in_progress"}}\n\n'
)
TEXT = b'data: {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "ok"}}\n\n'
OVERLOADED = b'data: {"event_type": "error", "error": {"code": "overloaded", "message": "m"}}\n\n'
DONE = b'data: {"event_type": "interaction.completed", "interaction": {"id": "i", "status": "completed"}}\n\n'


def error_of(answer: httpx.Response) -> tuple[int, int, str]:
    error = answer.json()["error"]
    return answer.status_code, error["code"], error["status"]


def test_nobody_listens_upstream() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with served(Settings(f"http://127.0.0.1:{unused.getsockname()[1]}")) as gateway:
            for path in (UNARY, "/v1beta/models"):
                answer = httpx.post(gateway.url + path, json=ASK)
                assert error_of(answer) == (503, 503, "UNAVAILABLE")
                assert answer.headers["retry-after"] == "1"


def test_a_proxy_is_asked_where_the_environment_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with upstream(says("200 OK", INTERACTION)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        with served(Settings("http://far.example")) as gateway:
            monkeypatch.setenv("no_proxy", "127.0.0.1")  # for the caller below
            assert httpx.post(gateway.url + UNARY, json=ASK).status_code == 200
        assert proxy.asked[0].startswith(b"POST http://far.example/v1beta/interactions HTTP/1.1\r\n")
        with served(Settings(proxy.url)) as gateway:
            httpx.post(gateway.url + UNARY, json=ASK)
        assert proxy.asked[1].startswith(b"POST /v1beta/interactions HTTP/1.1\r\n")


def test_the_upstream_says_nothing() -> None:
    stop = threading.Event()
    with (
        upstream(lambda *_: stop.wait(10) and None) as silent,
        served(Settings(silent.url, timeout=0.2)) as gateway,
    ):
        assert error_of(httpx.post(gateway.url + UNARY, json=ASK)) == (504, 504, "DEADLINE_EXCEEDED")
        stop.set()


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda *_: None, (502, 502, "UNAVAILABLE")),
        (says("200 OK", b"not json", "content-type: text/html"), None),
        (says("200 OK", b'{"steps": 3}'), (502, 502, "INTERNAL")),
        (says("500 Oops", b"<html>"), None),
        (
            says("429 Slow", b'{"error": {"code": "rate_limit", "message": "slow"}}'),
            (429, 429, "RESOURCE_EXHAUSTED"),
        ),
    ],
    ids=["closes", "no JSON", "no interaction", "a page", "a code in words"],
)
def test_whole_answers_that_are_none(act: Act, expected: tuple[int, int, str] | None) -> None:
    with upstream(act) as broken, served(Settings(broken.url)) as gateway:
        answer = httpx.post(gateway.url + UNARY, json=ASK)
    if expected is not None:
        assert error_of(answer) == expected
    else:
        assert answer.content in (b"not json", b"<html>")


def test_headers_of_an_error_reach_the_caller() -> None:
    refusal = says("429 Slow", b'{"error": {"code": 429, "message": "m", "status": "S"}}', "retry-after: 7")
    with upstream(refusal) as busy, served(Settings(busy.url)) as gateway:
        assert httpx.post(gateway.url + UNARY, json=ASK).headers["retry-after"] == "7"


def test_errors_are_raised_as_ever() -> None:
    refusal = says("404 No", b'{"error": {"code": "not_found", "message": "No such model."}}')
    with upstream(refusal) as service, served(Settings(service.url)) as gateway:
        client = genai.Client(api_key="key", http_options={"base_url": gateway.url})
        with client, pytest.raises(errors.ClientError) as raised:
            client.models.generate_content(model="m", contents="Hi")
        assert (raised.value.code, raised.value.status) == (404, "NOT_FOUND")
        assert raised.value.message == "No such model."


def test_the_sdk_tries_again_as_ever() -> None:
    """The gateway itself sends nothing twice."""
    acts = (says("500 Oops", b'{"error": {"code": "internal", "message": "m"}}'), says("200 OK", INTERACTION))
    with upstream(*acts) as shaky, served(Settings(shaky.url)) as gateway:
        options = {"base_url": gateway.url, "retry_options": {"attempts": 2, "initial_delay": 0.01}}
        with genai.Client(api_key="key", http_options=options) as client:
            assert client.models.generate_content(model="m", contents="Hi").text == "ok"
        assert len(shaky.asked) == 2


@pytest.mark.parametrize(
    "act",
    [streams(CREATED, TEXT, end=False), streams(CREATED, TEXT, end=False, reset=True)],
    ids=["closed", "reset"],
)
def test_a_cut_stays_a_cut(act: Act) -> None:
    with upstream(act) as cut, served(Settings(cut.url)) as gateway:
        got = b""
        with pytest.raises(httpx.HTTPError), httpx.stream("POST", gateway.url + STREAM, json=ASK) as answer:  # noqa: PT012
            for piece in answer.iter_raw():
                got += piece
        assert b'"text":"ok"' in got


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (streams(CREATED, TEXT), 503),
        (streams(CREATED, TEXT, TEXT[:30]), 503),
        (streams(CREATED, b"data: {nope\n\n", DONE), 502),
        (streams(CREATED, TEXT, OVERLOADED), 503),
    ],
    ids=["no end", "half an event", "no JSON", "an error"],
)
def test_an_error_within_a_stream_is_its_last_piece(act: Act, code: int) -> None:
    with upstream(act) as broken, served(Settings(broken.url)) as gateway:
        lines = httpx.post(gateway.url + STREAM, json=ASK).text.strip().splitlines()
        assert json.loads(lines[-1][6:])["error"]["code"] == code
        with genai.Client(api_key="key", http_options={"base_url": gateway.url}) as client:
            stream = client.models.generate_content_stream(model="m", contents="Hi")
            with pytest.raises(errors.APIError):
                list(stream)


def test_unknown_events_do_no_harm() -> None:
    unknown = b'data: {"event_type": "step.sparkle", "index": 4, "x": {}}\n\n'
    with (
        upstream(streams(CREATED, unknown, TEXT, DONE, b"data: [DONE]\n\n")) as new,
        served(Settings(new.url)) as gateway,
    ):
        assert "error" not in httpx.post(gateway.url + STREAM, json=ASK).text


def test_text_is_passed_on_at_once() -> None:
    go_on = threading.Event()

    def act(connection: socket.socket, request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n")
        connection.sendall(CREATED + TEXT)
        go_on.wait(10)
        connection.sendall(TEXT + DONE)

    with (
        upstream(act) as slow,
        served(Settings(slow.url)) as gateway,
        httpx.stream("POST", gateway.url + STREAM, json=ASK) as answer,
    ):
        pieces = answer.iter_raw()
        assert b'"text":"ok"' in next(pieces)
        go_on.set()
        assert b'"finishReason":"STOP"' in b"".join(pieces)


def test_a_caller_who_leaves_stops_the_request_upstream() -> None:
    closed = threading.Event()

    def act(connection: socket.socket, request: bytes) -> None:
        connection.settimeout(5)
        if connection.recv(1) == b"":
            closed.set()

    with upstream(act) as waiting, served(Settings(waiting.url)) as gateway:
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(gateway.url + UNARY, json=ASK, timeout=0.2)
        assert closed.wait(5)
        assert eventually(lambda: 'status="499"} 1' in gateway.gateway.metrics.render())
        assert eventually(lambda: gateway.gateway.metrics.running == 0)


def test_a_slow_caller_is_waited_for() -> None:
    """The upstream is not read faster than the caller reads."""
    sent = 0

    def act(connection: socket.socket, request: bytes) -> None:
        nonlocal sent
        connection.settimeout(2)
        connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n" + CREATED
        )
        long = TEXT.replace(b'"ok"', b'"' + b"x" * 60_000 + b'"')
        try:
            for _ in range(2000):
                connection.sendall(long)
                sent += 1
        except OSError:
            pass  # the caller has left

    with upstream(act) as fast, served(Settings(fast.url)) as gateway:
        with socket.create_connection(("127.0.0.1", gateway.port)) as caller:
            body = json.dumps(ASK).encode()
            caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            caller.sendall(
                b"POST %b HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n%b"
                % (STREAM.encode(), len(body), body)
            )
            assert eventually(lambda: sent > 0)
            time.sleep(0.5)
            assert sent < 1000
        assert eventually(lambda: gateway.gateway.metrics.running == 0)


@pytest.mark.parametrize("path", [UNARY, "/v1beta/files"])
def test_a_caller_who_never_ends_its_body_gives_its_place_up(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shim.adapters.gateway.call._SILENT", 0.2)
    with (
        upstream(says("200 OK", INTERACTION)) as service,
        served(Settings(service.url)) as gateway,
        socket.create_connection(("127.0.0.1", gateway.port), timeout=5) as caller,
    ):
        caller.sendall(b"POST %b HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{" % path.encode())
        answer = b""
        while piece := caller.recv(65536):
            answer += piece
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert json.loads(answer.partition(b"\r\n\r\n")[2])["error"]["code"] == 408
        assert eventually(lambda: gateway.gateway.metrics.running == 0)
        assert httpx.post(gateway.url + UNARY, json=ASK).status_code == 200


def test_too_many_at_once() -> None:
    stop = threading.Event()

    def act(connection: socket.socket, request: bytes) -> None:
        stop.wait(10)
        says("200 OK", INTERACTION)(connection, request)

    with upstream(act) as slow, served(Settings(slow.url, max_concurrency=1)) as gateway:
        first = threading.Thread(target=lambda: httpx.post(gateway.url + UNARY, json=ASK))
        first.start()
        assert eventually(lambda: gateway.gateway.metrics.running == 1)
        assert error_of(httpx.post(gateway.url + UNARY, json=ASK)) == (503, 503, "UNAVAILABLE")
        stop.set()
        first.join()
        assert httpx.post(gateway.url + UNARY, json=ASK).status_code == 200


@pytest.mark.slow
def test_ten_thousand_requests_leave_nothing_behind() -> None:
    """At a concurrency of 200, without a leak of tasks, sockets or memory, though much goes wrong."""
    body = json.dumps(ASK).encode()
    request = b"POST %b HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n%b" % (
        UNARY.encode(),
        len(body),
        body,
    )

    async def ask(port: int, count: int) -> set[bytes]:
        async def some() -> set[bytes]:
            statuses = set()
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            for number in range(count // 200):
                writer.write(request)
                if number % 10 == 9:  # this caller does not wait for the answer
                    writer.close()
                    reader, writer = await asyncio.open_connection("127.0.0.1", port)
                    continue
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = head.partition(b"content-length: ")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length))
                statuses.add(head.split(b" ")[1])
            writer.close()
            await writer.wait_closed()
            return statuses

        return set().union(*await asyncio.gather(*(some() for _ in range(200))))

    def resident() -> int:
        gc.collect()
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def open_files() -> int:
        return len(os.listdir("/proc/self/fd"))

    refused, unreadable = b'{"error": {"code": "rate_limit", "message": "m"}}', b'{"steps": 3}'
    faults: list[Act] = [
        says("429 Slow", refused),
        says("200 OK", unreadable),
        lambda connection, _: connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0" + bytes(4)
        ),
        lambda connection, _: connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
    ]
    number = itertools.count()

    def act(connection: socket.socket, asked: bytes) -> None:
        one = next(number) % 8
        (faults[one] if one < len(faults) else says("200 OK", INTERACTION))(connection, asked)

    statuses = {b"200", b"429", b"502"}
    with upstream(act) as service, served(Settings(service.url)) as gateway:
        tasks, files = gateway.tasks(), open_files()
        service.asked = Forgetful()
        assert asyncio.run(ask(gateway.port, 2000)) == statuses
        memory = resident()
        assert asyncio.run(ask(gateway.port, 10_000)) == statuses
        assert eventually(lambda: gateway.gateway.metrics.running == 0)
        assert eventually(lambda: gateway.tasks() <= tasks)
        assert eventually(lambda: open_files() <= files + 100)  # connections kept for later requests
        assert resident() < memory + 20_000_000


class Forgetful(list[bytes]):
    """Keeps nothing."""

    def append(self, item: bytes) -> None: ...
