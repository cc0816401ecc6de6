"""Addresses and headers: what of a request may reach the upstream, and what of its answer the caller."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import unquote_to_bytes

from shim.adapters.policy import printable

Headers = list[tuple[bytes, bytes]]

_HOP_BY_HOP: Final = frozenset(
    {
        *(b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization", b"proxy-connection"),
        *(b"te", b"trailer", b"transfer-encoding", b"upgrade", b"host", b"expect"),
    }
)
"""What belongs to one connection; the upstream's address is the gateway's own affair."""
_OF_THE_BODY: Final = frozenset({b"content-length", b"content-encoding", b"accept-encoding"})
_OF_THE_ANSWER: Final = frozenset({b"content-length", b"content-encoding", b"content-type"})
_IDENTITY: Final = re.compile(rb"[\w.:-]{1,128}\Z", re.ASCII)
_UNPRINTABLE: Final = re.compile(rb"[\x00-\x20\x7f-\xff\\#]")
_LONGEST_HEAD: Final = 64 * 1024
"""Bytes of all headers. h11 has such a limit, too, but only for those that arrive in pieces."""
REQUEST_ID: Final = b"x-request-id"


class RefusedError(Exception):
    """A request that goes nowhere: the status and the message the caller gets."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def path_of(scope: dict[str, Any]) -> str:
    """The path as it stands on the wire; raises `RefusedError` for one that could name another place."""
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    # Some servers cut what follows a semicolon off before they go up.
    segments = [one.partition(b";")[0] for one in re.split(rb"[/\\]", unquote_to_bytes(raw))]
    if not raw.startswith(b"/") or raw.startswith(b"//"):
        raise RefusedError(400, "The address has to be a path that begins with a single slash.")
    if _UNPRINTABLE.search(raw) or b".." in segments or b"." in segments:
        raise RefusedError(400, "The path holds `.`, `..` or characters that do not belong into a path.")
    return raw.decode("ascii")


def query_of(scope: dict[str, Any]) -> str:
    """The query as it stands on the wire; raises `RefusedError` for one that is none."""
    raw: bytes = scope["query_string"]
    if _UNPRINTABLE.search(raw.replace(b"\\", b"")):
        raise RefusedError(400, "The query holds characters that do not belong into an address.")
    return raw.decode("ascii")


def check(headers: Headers) -> None:
    """Raise `RefusedError` for headers that two servers could read in different ways."""
    names = [name for name, _ in headers]
    if names.count(b"content-length") > 1 or (b"content-length" in names and b"transfer-encoding" in names):
        raise RefusedError(400, "The length of the body is told in two ways.")
    if b"content-length" in _named(headers):
        raise RefusedError(400, "The length of the body goes with it and not with the connection.")
    if sum(len(name) + len(value) for name, value in headers) > _LONGEST_HEAD:
        raise RefusedError(431, "The headers are longer than the 64 KiB that this gateway reads.")
    if any(name == b"upgrade" and b"websocket" in value.lower() for name, value in headers):
        # Any other upgrade is an offer, which may be passed over.
        raise RefusedError(501, "The gateway carries no WebSockets; connect to the service itself.")


def shown(path: str) -> str:
    """A decoded path for a log: without what may be a password or a key, and without newlines."""
    if not path.startswith("/") or path.startswith("//"):
        return "(no path)"
    return printable(path.partition("?")[0])


def readable(headers: Headers) -> dict[str, str]:
    """Headers as text by their names."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in headers}


def passed_on(headers: Headers, identity: bytes) -> Headers:
    """The headers of a request that is passed through."""
    return [*_end_to_end(headers, frozenset({REQUEST_ID})), (REQUEST_ID, identity)]


def translated(headers: Headers, identity: bytes) -> Headers:
    """The headers of a request whose body is another one now."""
    kept = _end_to_end(headers, _OF_THE_BODY | {REQUEST_ID, b"content-type", b"accept"})
    return [*kept, (b"content-type", b"application/json"), (REQUEST_ID, identity)]


def given_back(headers: Iterable[tuple[bytes, bytes]], *, whole: bool) -> Headers:
    """The headers of an answer; without those of its body unless it is ``whole``."""
    lowered = [(name.lower(), value) for name, value in headers]
    return _end_to_end(lowered, frozenset({REQUEST_ID}) | (frozenset() if whole else _OF_THE_ANSWER))


def identity_of(headers: Headers) -> bytes:
    """The caller's id of its request where it gives a usable one, else a new one."""
    given = next((value for name, value in headers if name == REQUEST_ID), b"")
    return given if _IDENTITY.match(given) else uuid.uuid4().hex.encode()


def _end_to_end(headers: Headers, left_out: frozenset[bytes]) -> Headers:
    named = _named(headers)
    return [(n, v) for n, v in headers if n not in _HOP_BY_HOP and n not in named and n not in left_out]


def _named(headers: Headers) -> set[bytes]:
    """The headers that belong to this connection because it says so."""
    return {
        word.strip().lower() for name, value in headers if name == b"connection" for word in value.split(b",")
    }
