"""Server-sent events and JSON arrays, bytes to objects and back, without any I/O.

Both APIs stream as ``data:`` lines; without ``alt=sse``, generateContent streams one JSON array in place of
them. Bytes may be cut anywhere, in the middle of a character or of a line end too.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from shim.errors import TruncatedStreamError, UndecodableStreamError

SENTINEL: Final = "[DONE]"
"""What the Interactions API sends when all is said; nothing after it counts."""

DONE: Final = b"event: done\ndata: [DONE]\n\n"
"""The sentinel as the service writes it."""

_BOM: Final = b"\xef\xbb\xbf"
_EXCERPT: Final = 200
_STRUCTURE: Final = re.compile(rb'["{}\[\]]')
_STRING_BODY: Final = re.compile(rb'(?:[^"\\]+|\\.)*', re.DOTALL)
_BETWEEN: Final = b" \t\r\n,"
# Readers split lines at every kind of line end that Unicode knows, so only ASCII is safe in a data line.
_loads: Final = json.JSONDecoder().decode
_dumps: Final = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def encode(item: Any) -> bytes:
    """``item`` as a bare ``data:`` event, the only form that every SDK of generateContent reads."""
    return b"data: " + _dumps(item).encode("ascii") + b"\n\n"


def encode_event(event: dict[str, Any]) -> bytes:
    """An event of the Interactions API as the service writes it, with its name on a line of its own."""
    name = str(event.get("event_type", "")).encode("ascii", "backslashreplace")
    return b"event: " + name + b"\ndata: " + _dumps(event).encode("ascii") + b"\n\n"


class SseDecoder:
    """Bytes of a response body in, JSON objects out; one for each stream.

    `feed` and `close` return the objects that became complete, and raise `UndecodableStreamError` for what is
    no JSON object; `close` also raises `TruncatedStreamError` for an object that was not finished.
    """

    def __init__(self) -> None:
        self.done = False
        """Whether the sentinel has come; what is fed after it is ignored."""
        self.last_event_id = ""
        """The last ``id`` the stream named, with which it can be resumed."""
        self.idle = False
        """Whether the next byte begins an event of its own: something was read, and nothing is left of it."""
        self._rest: list[bytes] = []
        self._begun = False
        self._after_cr = False
        self._data: list[bytes] = []
        self._json: _JsonReader | None = None

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """The objects that ``data`` completes, in order."""
        if self.done or not data:
            return []
        self.idle = False
        if self._rest:
            ends_no_line = b"\n" not in data and b"\r" not in data
            # White space and then a bracket, cut between the two: no line to wait for, but JSON.
            begins_json = _is_json(data) and not any(map(bytes.strip, self._rest))
            if self._begun and ends_no_line and not begins_json:
                self._rest.append(data)
                return []
            data = b"".join((*self._rest, data))
            self._rest = []
        if not self._begun:
            if len(data) < len(_BOM) and _BOM.startswith(data):
                self._rest = [data]
                return []
            data = data.removeprefix(_BOM)
            self._begun = True
        found: list[dict[str, Any]] = []
        while data and not self.done:
            data = self._read_json(data, found) if self._json else self._read_lines(data, found)
        self.idle = not (self._rest or self._data or self._json or self._after_cr or self.done)
        return found

    def close(self) -> list[dict[str, Any]]:
        """The object that was still waiting for its blank line, if any; call it when the body has ended."""
        if self.done:
            return []
        found: list[dict[str, Any]] = []
        if self._json:
            raise TruncatedStreamError(
                "The stream ended inside a JSON value; the answer is not whole: send the request again."
            )
        if self._rest:
            self._line(self._rest_taken(), found)
        if self._data and not self.done:
            try:
                self._dispatch(found)
            except UndecodableStreamError as error:
                raise TruncatedStreamError(
                    f"The stream ended inside an event; the answer is not whole: {error.data!r}"
                ) from error
        self.done = True
        return found

    def _read_lines(self, data: bytes, found: list[dict[str, Any]]) -> bytes:
        """Read whole lines; what is returned is to be read as JSON."""
        if self._after_cr:
            data = data.removeprefix(b"\n")
            self._after_cr = False
        lines = data.splitlines(keepends=True)
        if lines and lines[-1][-1] not in b"\r\n" and not _is_json(lines[-1]):
            self._rest = [lines.pop()]
        for number, line in enumerate(lines):
            if not self._data and _is_json(line):
                # generateContent without SSE, or an error's body in the middle of a stream.
                self._json = _JsonReader()
                return b"".join(lines[number:]) + self._rest_taken()
            self._line(line.rstrip(b"\r\n"), found)
            if self.done:
                return b""
        self._after_cr = data.endswith(b"\r")
        return b""

    def _rest_taken(self) -> bytes:
        rest, self._rest = b"".join(self._rest), []
        return rest

    def _line(self, line: bytes, found: list[dict[str, Any]]) -> None:
        if not line:
            if self._data:
                self._dispatch(found)
            return
        name, _, value = line.partition(b":")
        if name == b"data":
            self._data.append(value.removeprefix(b" "))
        elif name == b"id" and b"\0" not in value:
            self.last_event_id = value.removeprefix(b" ").decode("utf-8", "replace")

    def _dispatch(self, found: list[dict[str, Any]]) -> None:
        data = b"\n".join(self._data)
        self._data = []
        if data == SENTINEL.encode():
            self.done = True
        elif data:
            found.append(_object(data))

    def _read_json(self, data: bytes, found: list[dict[str, Any]]) -> bytes:
        reader = self._json
        assert reader is not None
        values, rest = reader.feed(data)
        found.extend(_object(value) for value in values)
        if reader.ended:
            self._json = None
            # What follows an object are lines again; what is left of its own line is white space.
            return rest.lstrip()
        return b""


def _is_json(line: bytes) -> bool:
    """Whether a line begins a JSON value; no field of an event is named like this."""
    return line.lstrip()[:1] in (b"{", b"[")


class _JsonReader:
    """Cuts one JSON object, or the objects of one JSON array, out of bytes that come in pieces."""

    def __init__(self) -> None:
        self.ended = False
        self._held = bytearray()
        self._at = 0
        """How far the held bytes have been looked at."""
        self._start = -1
        """Where the object at hand begins; -1 between two."""
        self._stack = bytearray()
        """The brackets that are open."""
        self._array = 0
        """1 in an array, else 0: how deep an object stands."""
        self._in_string = False

    def feed(self, data: bytes) -> tuple[list[bytes], bytes]:
        """The objects that became complete, and the bytes after the whole value once it has ended."""
        held = self._held
        held += data
        values: list[bytes] = []
        while True:
            if self._in_string:
                body = _STRING_BODY.match(held, self._at)
                self._at = body.end() if body else self._at
                if held[self._at : self._at + 1] != b'"':
                    break
                self._in_string = False
                self._at += 1
            match = _STRUCTURE.search(held, self._at)
            if match is None:
                self._at = len(held)
                break
            sign = match[0]
            self._at = match.end()
            if self._start < 0 and (sign not in b"{[]" or bytes(held[: match.start()]).strip(_BETWEEN)):
                raise _no_json(held[: self._at], "only objects may stand in it")
            if sign == b'"':
                self._in_string = True
            elif sign in b"{[":
                self._open(sign, match.start())
            else:
                self._close(sign, values)
                if self.ended:
                    return values, bytes(held[self._at :])
        if self._start < 0:
            if bytes(held).strip(_BETWEEN):
                raise _no_json(held, "only objects may stand in it")
            held.clear()
            self._at = 0
        return values, b""

    def _open(self, sign: bytes, at: int) -> None:
        if not self._stack and sign == b"[":
            self._array = 1
            self._drop(self._at)
        elif self._start < 0:
            if sign == b"[":
                raise _no_json(self._held[: self._at], "only objects may stand in it")
            self._drop(at)
            self._start = 0
        self._stack += sign

    def _close(self, sign: bytes, values: list[bytes]) -> None:
        if not self._stack or (self._stack[-1] == ord("{")) != (sign == b"}"):
            raise _no_json(self._held[: self._at], f"a {sign.decode()} closes nothing")
        del self._stack[-1]
        if self._start >= 0 and len(self._stack) == self._array:
            values.append(bytes(self._held[: self._at]))
            self._drop(self._at)
            self._start = -1
        self.ended = not self._stack

    def _drop(self, count: int) -> None:
        del self._held[:count]
        self._at -= count


def _no_json(data: bytes | bytearray, why: str) -> UndecodableStreamError:
    return UndecodableStreamError(f"The stream is no JSON that is known: {why}.", _excerpt(bytes(data)))


def _object(data: bytes) -> dict[str, Any]:
    try:
        value = _loads(data.decode())
    except (ValueError, RecursionError):
        value = _found_out(data)
    if not isinstance(value, dict):
        raise UndecodableStreamError(
            f"An event of the stream is no JSON object: {_excerpt(data)!r}", _excerpt(data)
        )
    return value


def _found_out(data: bytes) -> Any:
    """The value of JSON that is not plain UTF-8, which takes longer to read."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UndecodableStreamError(
            f"An event of the stream is no JSON ({error}): {_excerpt(data)!r}", _excerpt(data)
        ) from error


def _excerpt(data: bytes) -> str:
    return data[:_EXCERPT].decode("utf-8", "replace")
