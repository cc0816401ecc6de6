"""What is passed through arrives as it was sent, in both directions, and nothing of one caller reaches another."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Iterator

import httpx
import pytest
from served import Served, served
from upstream import Act, Upstream, says, upstream

from shim.adapters.gateway import Settings
from shim.adapters.policy import Policy


@pytest.fixture
def service() -> Iterator[Upstream]:
    with upstream(says("200 OK", b"{}", "set-cookie: session=alice; Path=/")) as running:
        yield running


def ask(gateway: Served, data: bytes) -> bytes:
    """The whole answer to a request of one connection."""
    with socket.create_connection(("127.0.0.1", gateway.port), timeout=5) as connection:
        connection.sendall(data)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
        return answer


def sent(service: Upstream) -> dict[bytes, bytes]:
    """The headers of the one request that arrived."""
    (asked,) = service.asked
    lines = asked.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]
    return {name.lower(): value for name, _, value in (line.partition(b": ") for line in lines)}


def test_no_header_is_added_but_the_id(service: Upstream) -> None:
    """An `accept-encoding` that the caller did not send would bring an answer it cannot read."""
    with served(Settings(service.url)) as gateway:
        ask(gateway, b"GET /v1beta/models HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
    assert set(sent(service)) == {b"host", b"x-request-id"}


def test_what_only_generate_content_understands_goes_there_unchanged() -> None:
    """Headers that change how the body or the answer is written."""
    body = gzip.compress(b'{"contents": []}')
    path = "/v1beta/models/m:generateContent"
    with upstream(says("200 OK", b"{}")) as service, served(Settings(service.url)) as gateway:
        for headers in ({"content-encoding": "gzip"}, {"x-goog-fieldmask": "candidates.content"}):
            answer = httpx.post(gateway.url + path, content=body, headers=headers)
            assert answer.headers["x-interactions-shim"] == "native"
            assert f"refuse headers.{next(iter(headers))}" in answer.headers["x-interactions-shim-notices"]
            asked = service.asked.pop()
            assert asked.startswith(f"POST {path} ".encode())
            assert asked.endswith(body)
    refusing = Settings(service.url, policy=Policy(on_loss="raise"))
    with upstream() as service, served(refusing) as gateway:
        answer = httpx.post(gateway.url + path, content=body, headers={"content-encoding": "gzip"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 400)
    assert answer.headers["x-interactions-shim"] == "refused"
    assert not service.asked


def test_browsers_are_told_what_the_service_tells_them() -> None:
    """What a page may ask of another host is the service's to say, before and with the answer."""
    allowed = ("access-control-allow-origin: https://page.example", "vary: Origin")
    ending = b'{"status": "completed", "steps": []}'
    acts = (says("204 No Content", b"", *allowed), says("200 OK", ending, *allowed))
    path = "/v1beta/models/m:generateContent"
    with upstream(*acts) as service, served(Settings(service.url)) as gateway:
        origin = {"origin": "https://page.example"}
        ahead = httpx.options(gateway.url + path, headers={**origin, "access-control-request-method": "POST"})
        answer = httpx.post(
            gateway.url + path, json={"contents": [{"parts": [{"text": "a"}]}]}, headers=origin
        )
    assert [one.partition(b" HTTP")[0] for one in service.asked] == [
        f"OPTIONS {path}".encode(),
        b"POST /v1beta/interactions",
    ]
    for one in (ahead, answer):
        assert one.headers["access-control-allow-origin"] == "https://page.example"


def test_a_redirection_leads_the_callers_own_request_on() -> None:
    path = "/v1beta/models/m:generateContent?key=k"
    act = says("307 Elsewhere", b"", "location: https://b.example/v1beta/interactions?key=k")
    with upstream(act) as service, served(Settings(service.url)) as gateway:
        answer = httpx.post(gateway.url + path, json={"contents": [{"parts": [{"text": "a"}]}]})
    assert (answer.status_code, answer.headers["location"]) == (307, f"https://b.example{path}")


def test_cookies_of_one_caller_are_not_sent_for_the_next(service: Upstream) -> None:
    with served(Settings(service.url)) as gateway:
        for _ in range(2):
            assert httpx.get(f"{gateway.url}/v1beta/models").headers["set-cookie"].startswith("session=alice")
    assert len(service.asked) == 2
    assert not any(b"cookie" in one.lower() for one in service.asked)


def test_headers_of_uploads_and_downloads() -> None:
    act = says("206 Partial Content", b"cd", "content-range: bytes 2-3/9", "x-goog-upload-status: active")
    with upstream(act) as service, served(Settings(service.url)) as gateway:
        given = {
            "range": "bytes=2-3",
            "x-goog-upload-command": "upload, finalize",
            "x-goog-upload-offset": "7",
        }
        answer = httpx.post(f"{gateway.url}/upload/v1beta/files?upload_id=1", content=b"ab", headers=given)
    assert answer.status_code == 206
    assert answer.content == b"cd"
    assert answer.headers["content-range"] == "bytes 2-3/9"
    assert answer.headers["x-goog-upload-status"] == "active"
    arrived = sent(service)
    assert {name: arrived[name.encode()].decode() for name in given} == given
    assert service.asked[0].startswith(b"POST /upload/v1beta/files?upload_id=1 HTTP/1.1\r\n")


def test_compressed_answers_stay_compressed() -> None:
    packed = gzip.compress(b"x" * 1000)
    with (
        upstream(says("200 OK", packed, "content-encoding: gzip")) as service,
        served(Settings(service.url)) as gateway,
        httpx.stream("GET", f"{gateway.url}/v1beta/files") as answer,
    ):
        assert b"".join(answer.iter_raw()) == packed
        assert answer.headers["content-length"] == str(len(packed))


def test_head_redirects_and_empty_answers() -> None:
    def act(connection: socket.socket, request: bytes) -> None:
        if request.startswith(b"HEAD"):
            head = b"200 OK\r\ncontent-length: 12345"
        elif b"moved" in request:
            head = b"302 Found\r\nlocation: https://elsewhere.example/x\r\ncontent-length: 0"
        else:
            head = b"204 No Content"
        connection.sendall(b"HTTP/1.1 " + head + b"\r\nconnection: close\r\n\r\n")

    with upstream(act) as service, served(Settings(service.url)) as gateway, httpx.Client() as http:
        assert http.head(f"{gateway.url}/v1beta/files/a").headers["content-length"] == "12345"
        moved = http.get(f"{gateway.url}/v1beta/moved")
        assert (moved.status_code, moved.headers["location"]) == (302, "https://elsewhere.example/x")
        assert http.delete(f"{gateway.url}/v1beta/files/a").status_code == 204
        assert len(service.asked) == 3


def test_trailers_are_dropped_and_the_body_is_whole() -> None:
    def act(connection: socket.socket, request: bytes) -> None:
        head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n"
        connection.sendall(head + b"3\r\nabc\r\n0\r\nx-sum: 1\r\n\r\n")

    with upstream(act) as service, served(Settings(service.url)) as gateway:
        answer = httpx.get(f"{gateway.url}/v1beta/files")
        assert answer.content == b"abc"
        assert not {"trailer", "x-sum"} & set(answer.headers)


def test_an_upload_is_passed_on_while_it_is_sent() -> None:
    """Its first bytes are upstream before the caller has sent its last."""
    first, go_on = threading.Event(), threading.Event()
    got = b""

    def pieces() -> Iterator[bytes]:
        yield b"first"
        assert go_on.wait(5)
        yield b"last"

    def act(connection: socket.socket, request: bytes) -> None:
        nonlocal got
        got = request.partition(b"\r\n\r\n")[2]
        while b"0\r\n\r\n" not in got:
            if b"first" in got:
                first.set()
            got += connection.recv(65536)
        says("200 OK", b"{}")(connection, request)

    def release() -> None:
        if first.wait(5):
            go_on.set()

    with upstream(act) as service, served(Settings(service.url)) as gateway:
        threading.Thread(target=release, daemon=True).start()
        assert httpx.post(f"{gateway.url}/upload/v1beta/files", content=pieces()).status_code == 200
    assert b"last" in got


@pytest.mark.parametrize("status", ["400 Bad", "403 No", "500 Oops"])
def test_errors_are_passed_on_as_they_are(status: str) -> None:
    act: Act = says(status, b'{"odd": [1]}', "x-odd: 1")
    with upstream(act) as service, served(Settings(service.url)) as gateway:
        answer = httpx.get(f"{gateway.url}/v1beta/models")
    assert answer.status_code == int(status[:3])
    assert (answer.content, answer.headers["x-odd"]) == (b'{"odd": [1]}', "1")
