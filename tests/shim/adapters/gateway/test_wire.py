"""No request names another place than the upstream, and no header of one connection reaches the next."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shim.adapters.gateway import Gateway, Settings, wire
from shim.adapters.gateway.wire import RefusedError

GATEWAY = Gateway(Settings("https://upstream.example:8443/base"))


def scope(raw: bytes) -> dict[str, Any]:
    return {"raw_path": raw, "path": raw.decode("latin-1")}


@pytest.mark.parametrize(
    "raw",
    [
        b"http://evil.example/v1/models/m:generateContent",
        b"//evil.example/v1",
        b"/v1/../x",
        b"/v1/%2e%2e/x",
        b"/v1/%2E./x",
        b"/v1/./x",
        b"/v1\\..\\x",
        b"/v1/%2e%2e%5cx",
        b"/v1 /x",
        b"/v1/\r\nhost: evil",
        b"/v1/\xff",
        b"@evil.example/",
        b"*",
        b"",
    ],
)
def test_paths_that_could_name_another_place(raw: bytes) -> None:
    with pytest.raises(RefusedError):
        wire.path_of({"raw_path": raw, "path": raw.decode("latin-1")} if raw else scope(b"x"))


@given(st.binary(max_size=40).map(lambda tail: b"/" + tail), st.text("abc=&%/@:", max_size=20))
@example(b"/@evil.example/x", "")
@example(b"/:1@evil.example", "a=b@c")
def test_the_upstream_stays_the_same(raw: bytes, query: str) -> None:
    """Whatever path is let through, host, port and the beginning of the path are the configured ones."""
    try:
        path = wire.path_of(scope(raw))
    except RefusedError:
        return
    url = GATEWAY.url(path, query)
    assert (url.scheme, url.host, url.port) == ("https", "upstream.example", 8443)
    # What has to be escaped in an address may be escaped on the way.
    assert unquote(url.raw_path.decode()) == unquote(f"/base{path}" + (f"?{query}" if query else ""))


def test_headers_of_the_connection_stay_there() -> None:
    headers = [
        (b"host", b"gateway"),
        (b"connection", b"close, x-private"),
        (b"x-private", b"1"),
        (b"te", b"trailers"),
        (b"x-goog-api-key", b"key"),
        (b"content-length", b"3"),
        (b"accept-encoding", b"br"),
    ]
    assert wire.passed_on(headers, b"id") == [
        (b"x-goog-api-key", b"key"),
        (b"content-length", b"3"),
        (b"accept-encoding", b"br"),
        (b"x-request-id", b"id"),
    ]
    assert wire.translated(headers, b"id") == [
        (b"x-goog-api-key", b"key"),
        (b"content-type", b"application/json"),
        (b"x-request-id", b"id"),
    ]


@pytest.mark.parametrize(
    "headers",
    [
        [(b"content-length", b"3"), (b"transfer-encoding", b"chunked")],
        [(b"content-length", b"3"), (b"content-length", b"3")],
        [(b"upgrade", b"websocket")],
    ],
)
def test_requests_that_can_be_read_in_two_ways(headers: list[tuple[bytes, bytes]]) -> None:
    with pytest.raises(RefusedError):
        wire.check(headers)


@pytest.mark.parametrize("given", [b"a b", b"x" * 129, b"", b"a\r\nb", b"\xe9"])
def test_ids_that_cannot_be_used_are_replaced(given: bytes) -> None:
    assert len(wire.identity_of([(b"x-request-id", given)])) == 32


def test_usable_ids_are_kept() -> None:
    assert wire.identity_of([(b"x-request-id", b"req-1.a:b")]) == b"req-1.a:b"


@pytest.mark.parametrize("address", ["ftp://x", "x", "http://", "https://u:secret@x", "https://x?y=1", ""])
def test_addresses_that_are_no_upstream(address: str) -> None:
    with pytest.raises(ValueError, match="upstream") as raised:
        Settings(address)
    assert "secret" not in str(raised.value)


def test_settings_reach_a_worker() -> None:
    settings = Settings("http://x:1", timeout=3.5)
    assert Settings.load(settings.dump()) == settings
