"""Requests that are none: a clear error, no traceback, nothing sent upstream, nothing secret anywhere."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator

import httpx
import pytest
from served import Served, eventually, served
from upstream import Upstream, says, upstream

from shim.adapters.gateway import Settings
from shim.adapters.policy import OnLoss, Policy

UNARY = "/v1beta/models/m:generateContent"
SECRET = "AIzaSECRET"
DEEP = b'{"contents": [{"parts": [{"functionCall": {"args": %b1%b, "name": "f"}}]}]}' % (
    b'{"a":' * 900,
    b"}" * 900,
)


@pytest.fixture
def service() -> Iterator[Upstream]:
    with upstream(says("200 OK", b"{}")) as running:
        yield running


@pytest.fixture
def gateway(service: Upstream) -> Iterator[Served]:
    with served(Settings(service.url, max_body=100_000)) as running:
        yield running


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nope",
        b"[]",
        b"3",
        b"\xff\xfe",
        b'{"contents": 3}',
        b'{"contents": [{"parts": 3}]}',
        b'{"contents": [{"parts": [{"text": 3}]}]}',
        b'{"contents": [{"parts": [{"inlineData": {"data": "%%%", "mimeType": "image/png"}}]}]}',
        b'{"generationConfig": [], "contents": [{"parts": [{"text": "a"}]}]}',
        b"[" * 50_000,
        b'{"contents": [{"parts": [{"functionCall": {"name": "f", "args": '
        + b'{"a":' * 900
        + b"1"
        + b"}" * 900
        + b"}}]}]}",
    ],
)
def test_bodies_that_are_no_request(gateway: Served, service: Upstream, body: bytes) -> None:
    answer = httpx.post(gateway.url + UNARY, content=body)
    if answer.status_code == 200:
        return  # nested deeply, but it is a request
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["status"]) == (400, 400, "INVALID_ARGUMENT")
    assert "Traceback" not in answer.text
    assert not service.asked


@pytest.mark.parametrize("told", [True, False])
def test_bodies_that_are_too_long(gateway: Served, service: Upstream, told: bool) -> None:
    pieces = (b"x" * 10_000 for _ in range(10_000))
    content = b"x" * 100_001 if told else pieces
    answer = httpx.post(gateway.url + UNARY, content=content)
    assert answer.status_code == answer.json()["error"]["code"] == 413
    assert not service.asked


@pytest.mark.parametrize(
    "request_line",
    [
        b"POST http://evil.example/v1beta/models/m:generateContent HTTP/1.1",
        b"POST //evil.example/v1beta/models/m:generateContent HTTP/1.1",
        b"POST /v1beta/../models/m:generateContent HTTP/1.1",
        b"POST /v1beta/%2e%2e/models/m:generateContent HTTP/1.1",
        b"GET /v1beta/..%2fsecret HTTP/1.1",
        b"GET /v1beta/..;a=b/secret HTTP/1.1",
        b"GET /v1beta/%2e%2e%3b/secret HTTP/1.1",
        b"CONNECT evil.example:443 HTTP/1.1",
        b"OPTIONS * HTTP/1.1",
        b"PRI * HTTP/2.0",
        b"GET /v1beta/models#x HTTP/1.1",
        b"POST /v1beta/models/m:generateContent?a#b HTTP/1.1",
    ],
)
def test_addresses_of_other_places(gateway: Served, service: Upstream, request_line: bytes) -> None:
    assert b" 400 " in raw(gateway, request_line + b"\r\nhost: evil.example\r\ncontent-length: 0\r\n\r\n")
    assert not service.asked


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n", 400),
        (b"content-length: 3\r\ncontent-length: 4\r\n\r\nabc", 400),
        (b"content-length: +3\r\n\r\nabc", 400),
        (b"transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n", 501),
        (b"transfer-encoding : chunked\r\n\r\n0\r\n\r\n", 400),
        (b"transfer-encoding: xchunked\r\n\r\n0\r\n\r\n", 501),
        (b"x: a\x0bb\r\n\r\n", 400),
        (b"host: y\r\n\r\n", 400),
        (b"connection: content-length\r\ncontent-length: 3\r\n\r\nabc", 400),
        (b"content-length: %b\r\n\r\nabc" % (b"9" * 5000), 400),
        (b"upgrade: websocket\r\nconnection: upgrade\r\n\r\n", 501),
        (b"x" * 70_000 + b": y\r\n\r\n", 431),
    ],
    ids=[
        *("both lengths", "two lengths", "a signed length", "two codings", "a space", "another coding"),
        *(
            "a control character",
            "two hosts",
            "a length of the connection",
            "a long length",
            "upgrade",
            "a long header",
        ),
    ],
)
def test_requests_that_servers_read_in_different_ways(
    gateway: Served, service: Upstream, head: bytes, status: int
) -> None:
    answer = raw(gateway, b"POST /v1beta/files HTTP/1.1\r\nhost: x\r\n" + head)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert answer.count(b"HTTP/1.1 ") == 1
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["error"]["code"] == status
    assert not service.asked


def test_bare_newlines_end_lines_and_smuggle_nothing(gateway: Served, service: Upstream) -> None:
    """What h11 reads from such lines is what goes upstream, written anew."""
    raw(gateway, b"POST /v1beta/files HTTP/1.1\nhost: x\nx-a: b\nx-c: d\r\ncontent-length: 0\r\n\r\n")
    (asked,) = service.asked
    assert b"\n" not in asked.replace(b"\r\n", b"")
    assert b"x-a: b\r\nx-c: d\r\n" in asked


def test_a_method_in_small_letters_is_what_it_is_sent_as(gateway: Served, service: Upstream) -> None:
    body = b'{"contents": [{"parts": [{"text": "a"}]}]}'
    head = b"post %b HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n" % (UNARY.encode(), len(body))
    raw(gateway, head + body)
    (asked,) = service.asked
    assert asked.startswith(b"POST /v1beta/interactions ")


def test_an_offer_of_http_2_is_passed_over(gateway: Served, service: Upstream) -> None:
    offer = b"connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQ\r\n\r\n"
    assert b" 200 " in raw(gateway, b"GET /v1beta/models HTTP/1.1\r\nhost: x\r\n" + offer)
    (asked,) = service.asked
    assert b"h2c" not in asked
    assert b"http2-settings" not in asked.lower()


@pytest.mark.parametrize("on_loss", ["native", "warn", "raise"])
@pytest.mark.parametrize(
    "name",
    ["a\x01b\x7f\x00", "x\r\ny: z", "\u2028\ud800", "\t", "k" * 5000],
    ids=lambda name: ascii(name[:9]),
)
def test_names_of_fields_are_no_headers_and_no_lines(
    name: str, on_loss: OnLoss, caplog: pytest.LogCaptureFixture
) -> None:
    """A notice names a field that nobody knows, in a header, in the log and in an error."""
    caplog.set_level(logging.DEBUG, logger="shim")
    body = {"contents": [{"parts": [{"text": "a"}]}], name: 1}
    says_ok = says("200 OK", b'{"status": "completed", "steps": []}')
    with (
        upstream(says_ok) as service,
        served(Settings(service.url, policy=Policy(on_loss=on_loss))) as gateway,
    ):
        answer = httpx.post(gateway.url + UNARY, content=json.dumps(body).encode())
    assert answer.status_code == (400 if on_loss == "raise" else 200)
    assert not {"y", "z"} & set(answer.headers)
    assert all(len(message.splitlines()) == 1 for message in caplog.messages)
    assert all(message.isprintable() for message in caplog.messages)


def test_there_is_an_end_of_what_is_logged_about_fields(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="shim")
    body = {"contents": [{"parts": [{"text": "a"}]}], **{f"k{number}": 1 for number in range(1500)}}
    with upstream(says("200 OK", b"{}")) as service, served(Settings(service.url)) as gateway:
        for _ in range(2):
            assert (
                len(httpx.post(gateway.url + UNARY, json=body).headers["x-interactions-shim-notices"]) < 2100
            )
    assert 1000 <= len(caplog.messages) <= 1002


def test_the_host_of_a_request_is_not_where_it_goes(gateway: Served, service: Upstream) -> None:
    raw(
        gateway,
        b"GET /v1beta/models HTTP/1.1\r\nhost: evil.example\r\nx-forwarded-host: evil.example\r\n\r\n",
    )
    (asked,) = service.asked
    assert f"host: 127.0.0.1:{service.port}".encode() in asked.lower()


def test_keys_are_forwarded_and_nowhere_else(
    gateway: Served, service: Upstream, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="shim")
    headers = {"x-goog-api-key": SECRET, "authorization": f"Bearer {SECRET}"}
    for path, body in (
        (UNARY, b'{"contents": [{"parts": [{"text": "a"}]}]}'),
        (UNARY, b"nope"),
        ("/v1/models", b""),
    ):
        answer = httpx.post(f"{gateway.url}{path}?key={SECRET}", content=body, headers=headers)
        assert SECRET not in answer.text + str(answer.headers)
    assert [one.count(SECRET.encode()) for one in service.asked] == [3, 3]
    assert SECRET not in caplog.text
    assert SECRET not in gateway.gateway.metrics.render()
    assert eventually(lambda: [one.name for one in caplog.records].count("shim.gateway") == 3)
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        b"GET http://user:AIzaSECRET@evil.example/v1 HTTP/1.1",
        b"GET //user:AIzaSECRET@evil.example/v1 HTTP/1.1",
        b"GET /v1/models%3Fkey=AIzaSECRET HTTP/1.1",
        b"CONNECT AIzaSECRET:443 HTTP/1.1",
    ],
)
@pytest.mark.parametrize("log_json", [False, True])
def test_addresses_with_secrets_are_not_logged(
    service: Upstream, line: bytes, log_json: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="shim")
    with served(Settings(service.url, log_json=log_json)) as gateway:
        answer = raw(gateway, line + b"\r\nhost: x\r\n\r\n")
        assert eventually(lambda: len(caplog.messages) == 1)
        assert SECRET not in caplog.text + answer.decode() + gateway.gateway.metrics.render()


def test_a_newline_in_a_path_begins_no_line_of_the_log(
    gateway: Served, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="shim.gateway")
    httpx.get(f"{gateway.url}/v1/a%0ab")
    assert eventually(lambda: len(caplog.messages) == 1)  # a request is logged when its answer has gone
    assert len(caplog.messages[0].splitlines()) == 1


def raw(gateway: Served, data: bytes) -> bytes:
    """The first answer to some bytes, and what comes with it."""
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=5) as connection:
        connection.sendall(data)
        answer = connection.recv(65536)
        while not whole(answer):
            piece = connection.recv(65536)
            assert piece, answer
            answer += piece
        return answer


def whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
    return bool(end) and len(body) >= int(length or b"0")
