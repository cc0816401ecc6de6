"""The body of a streamed answer, as bytes: the Interactions API's in, generateContent's out."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from json.encoder import encode_basestring_ascii
from typing import Any, Final

from shim.adapters import failure
from shim.adapters.policy import Teller
from shim.adapters.state.turn import REFUSALS, Turn
from shim.core.sse import SseDecoder, encode
from shim.core.stream_to_chunks import EventsToChunks
from shim.errors import MalformedError, StreamError, UndecodableStreamError
from shim.mapping.value import OBJECT

_STRING: Final = rb'"((?:[^"\\\x00-\x1f]++|\\.)*+)"'
_TEXT: Final = re.compile(
    rb"(?:event: ?step\.delta\r?\n)?data: ?\{"
    rb'("event_type": ?"step\.delta", ?)?"index": ?(\d{1,9}), ?"delta": ?\{'
    rb'(?:"type": ?"text", ?"text": ?' + _STRING + rb'|"text": ?' + _STRING + rb', ?"type": ?"text")\}'
    rb'(, ?"event_type": ?"step\.delta")?(?:, ?"event_id": ?"[\w.-]*")?\}\r?\n\r?\n'
)
"""An event with a piece of text, as the service writes it."""

_BEFORE: Final = b'data: {"candidates":[{"content":{"parts":[{"text":'
_AFTER: Final = b'}],"role":"model"},"index":0}]'
_OPENING, _BETWEEN, _CLOSING = b"[", b",\r\n", b"]"
_string: Final = json.JSONDecoder().raw_decode
_dumps: Final = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


class StreamReader:
    """Bytes of the Interactions API's stream in, bytes of generateContent's out; one for each stream.

    Text is passed on at once. An error becomes the stream's last piece, as the service does it itself.
    """

    __slots__ = (
        *("_array", "_decoder", "_ending", "_envelope", "_foreign", "_machine", "_opened", "_said"),
        *("_status", "_teller", "_turn", "failed"),
    )

    def __init__(self, array: bool, teller: Teller, turn: Turn | None = None) -> None:
        self._array = array
        self._teller = teller
        self._turn = turn
        self._decoder = SseDecoder()
        self._machine = EventsToChunks()
        self._foreign = False
        self._opened = False
        self._said = False
        self._status = 0
        self._envelope: dict[str, Any] = {}
        self._ending = b"}\n\n"
        self.failed = False
        """Whether an error ended the stream, so that nothing more has to be read."""

    def feed(self, data: bytes) -> bytes:
        """What ``data`` makes possible, often nothing."""
        if self.failed:
            return b""
        out: list[bytes] = []
        if self._decoder.idle and not self._array:
            data = self._plain(data, out)
            if not data:
                return b"".join(out)
        try:
            for event in self._decoder.feed(data):
                self._event(event, out)
        except (StreamError, MalformedError) as error:
            self._fail(error, out)
        return b"".join(out)

    def close(self) -> bytes:
        """What the end of the body makes possible; call it once."""
        out: list[bytes] = []
        if not self.failed:
            try:
                for event in self._decoder.close():
                    self._event(event, out)
                for chunk in () if self._foreign else self._machine.close():
                    out.append(self._piece(chunk))
            except (StreamError, MalformedError) as error:
                self._fail(error, out)
        self._teller.tell(self._machine.notices, logging.INFO)
        if self._array:
            out.append(_CLOSING if self._opened else _OPENING + _CLOSING)
        return b"".join(out)

    def _plain(self, data: bytes, out: list[bytes]) -> bytes:
        """Take the events at the beginning of ``data`` that hold nothing but text; returns the rest.

        Nearly all of a stream is like this, and building the event and its chunk costs more than the rest.
        """
        at, end = 0, len(data)
        while at < end and (match := _TEXT.match(data, at)):
            named, index, first, second, named_after = match.groups()
            raw = first or second
            if not raw or not (named or named_after):
                break
            try:
                text = _string(f'"{raw.decode()}"')[0] if b"\\" in raw else raw.decode()
            except ValueError:
                break
            envelope = self._machine.feed_text(int(index), text)
            if envelope is None:
                break
            if envelope != self._envelope:
                self._envelope = dict(envelope)
                self._ending = b"," + _bytes(envelope)[1:] + b"\n\n" if envelope else b"}\n\n"
            if self._turn is not None:
                self._turn.heard_text(text)
            # Where nothing but ASCII came, it can go as it came.
            spelled = b'"%b"' % raw if raw.isascii() else encode_basestring_ascii(text).encode("ascii")
            out.append(_BEFORE + spelled + _AFTER + self._ending)
            self._said = True
            at = match.end()
        return data[at:]

    def _event(self, event: dict[str, Any], out: list[bytes]) -> None:
        if self._foreign or (not self._said and "candidates" in event and "event_type" not in event):
            # Of something that speaks generateContent at any address, as stand-ins do.
            self._foreign = self._said = True
            out.append(self._piece(event))
            return
        chunks = self._machine.feed(event)
        if self._turn is not None:
            self._turn.heard_event(event)
            if self._turn.ended:
                self._turn.lost(self._machine.notices)
        if not chunks:
            return
        if event.get("event_type") == "interaction.completed" and not self._said:
            interaction = event.get("interaction")
            failed = isinstance(interaction, OBJECT) and interaction.get("status") == "failed"
            error = failure.of_interaction(interaction) if failed and says_nothing(chunks[-1]) else None
            if error is not None:
                self._end(error, out)
                return
        self._said = True
        for chunk in chunks:
            if self._turn is not None:
                self._turn.heard_chunk(chunk)
            out.append(self._piece(chunk))

    @property
    def settled(self) -> bool:
        """Whether it is known what becomes of the turn, where one may be kept."""
        return self._turn is not None and (self.failed or self._turn.ended)

    @property
    def refused(self) -> bool:
        """Whether a stream that should go on from a turn failed before it said anything."""
        return self.failed and not self._said and self._turn is not None and self._turn.entry is not None

    @property
    def replays(self) -> bool:
        """Whether that was because the service does not go on from the turn: the caller need not hear of it."""
        return self._status in REFUSALS and self.refused

    def stop(self, status: int, content: bytes) -> bytes:
        """The stream's last piece where the service answered with an error's ``status`` and no stream after all."""
        out: list[bytes] = []
        self._end(failure.of_status(status, content), out)
        return b"".join(out)

    def _fail(self, error: StreamError | MalformedError, out: list[bytes]) -> None:
        if isinstance(error, MalformedError):
            error = UndecodableStreamError(f"The stream holds what is no event: {error}", "")
        if error.code == "malformed_function_call":
            ending = {"finishReason": "MALFORMED_FUNCTION_CALL", "finishMessage": error.message, "index": 0}
            out.append(self._piece({"candidates": [ending]}))
        else:
            self._end(failure.of_stream(error), out)
        self.failed = True

    def _end(self, error: dict[str, Any], out: list[bytes]) -> None:
        self._status = error["error"]["code"]
        self.failed = True
        out.append(self._piece(error))

    def _piece(self, item: dict[str, Any]) -> bytes:
        if not self._array:
            return encode(item)
        before, self._opened = (_BETWEEN if self._opened else _OPENING), True
        return before + _bytes(item)


def says_nothing(body: Mapping[str, Any]) -> bool:
    """Whether an answer has neither content nor a reason for that other than failure."""
    candidates = body.get("candidates")
    if not candidates:
        return False
    first = candidates[0]
    return "content" not in first and first.get("finishReason") == "OTHER"


def _bytes(item: Any) -> bytes:
    return _dumps(item).encode("ascii")
