"""Bytes of a stream: cut anywhere, in any of the forms the services send, they give the same objects."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shim.core.sse import DONE, SseDecoder, encode, encode_event
from shim.errors import ShimError, StreamError, TruncatedStreamError, UndecodableStreamError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(st.text(), JSON, max_size=3), max_size=4)


def read(*pieces: bytes) -> list[dict]:
    decoder = SseDecoder()
    found = []
    for piece in pieces:
        found += decoder.feed(piece)
    return found + decoder.close()


def cut(body: bytes, places: list[int]) -> list[bytes]:
    """``body`` in pieces, some of them empty."""
    marks = sorted(place % (len(body) + 1) for place in places)
    return [body[start:end] for start, end in zip([0, *marks], [*marks, len(body)], strict=True)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"", []),
        (b'data: {"a": 1}\n\n', [{"a": 1}]),
        (b'data:{"a": 1}\n\n', [{"a": 1}]),
        (b'data: {"a": 1}', [{"a": 1}]),
        (b'\xef\xbb\xbfdata: {"a": 1}\n\n', [{"a": 1}]),
        (b'data: {"a":\ndata: 1}\n\n', [{"a": 1}]),
        (b'data: {"a": 1}\r\rdata: {"a": 2}\r\n\r\ndata: {"a": 3}\n\n', [{"a": 1}, {"a": 2}, {"a": 3}]),
        (b': hi\n\nevent: x\ndata: {"a": 1}\nid: 7\nretry: 3\nnonsense\n\n', [{"a": 1}]),
        (b'data: {"a": 1}\n\ndata: [DONE]\n\ndata: {"a": 2}\n\n', [{"a": 1}]),
        (b'data: {"a": 1}\n\ndata: [DONE]', [{"a": 1}]),
        (b"event: x\n\ndata:\n\n", []),
        ('data: {"a": "é\u2028\u0085"}\n\n'.encode(), [{"a": "é\u2028\u0085"}]),
        (b"[]", []),
        (b'[{"a": 1}]', [{"a": 1}]),
        (b' \n[ {"a": [1, "]"]} ,\r\n{"b": "\\"}{"}\n]\n', [{"a": [1, "]"]}, {"b": '"}{'}]),
        (b'{"error": {"code": 400}}\n', [{"error": {"code": 400}}]),
        (b'data: {"a": 1}\n\n{\n "error": {\n  "code": 500\n }\n}\n', [{"a": 1}, {"error": {"code": 500}}]),
        (b'{"error": 1}\n\ndata: {"a": 1}\n\n', [{"error": 1}, {"a": 1}]),
    ],
)
def test_what_is_read_does_not_depend_on_how_it_is_cut(body: bytes, found: list) -> None:
    assert read(body) == found
    for place in range(len(body) + 1):
        assert read(body[:place], body[place:]) == found, place
    assert read(*(body[place : place + 1] for place in range(len(body)))) == found


@given(OBJECTS, st.lists(st.integers(0, 10_000), max_size=6))
def test_what_is_written_is_read(objects: list[dict], places: list[int]) -> None:
    body = b"".join(map(encode, objects))
    assert read(*cut(body, places)) == objects
    events = b"".join(map(encode_event, objects)) + DONE + b"what: ever"
    assert read(*cut(events, places)) == objects


@given(OBJECTS, st.booleans(), st.lists(st.integers(0, 10_000), max_size=6))
def test_an_array_is_read_object_by_object(objects: list[dict], ascii_only: bool, places: list[int]) -> None:
    body = json.dumps(objects, indent=1, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    assert read(*cut(body, places)) == objects


def test_an_array_gives_its_objects_as_they_come() -> None:
    decoder = SseDecoder()
    assert decoder.feed(b'[{"a": 1}, {"b"') == [{"a": 1}]
    assert decoder.feed(b": 2}") == [{"b": 2}]
    assert decoder.feed(b"]") == []
    assert decoder.close() == []


def test_events_are_given_as_soon_as_their_blank_line_begins() -> None:
    decoder = SseDecoder()
    assert decoder.feed(b'data: {"a": 1}\r\n') == []
    assert decoder.feed(b"\r") == [{"a": 1}]
    assert decoder.feed(b'\ndata: {"a": 2}\n\n') == [{"a": 2}]


def test_the_last_id_and_the_sentinel_are_told() -> None:
    decoder = SseDecoder()
    decoder.feed(b"id: one\ndata: {}\n\nid: two\ndata: {}\n\nid: bad\0\n")
    assert (decoder.last_event_id, decoder.done) == ("two", False)
    decoder.feed(DONE)
    assert decoder.done
    assert decoder.feed(b"data: {}\n\n") == []


@pytest.mark.parametrize(
    "body",
    [
        b"data: {\n\n",
        b"data: 3\n\n",
        b"data: []\n\n",
        b'data: {"a": 1}{\n\n',
        b"data: \xff\xfe{}\n\n",
        b"[1]",
        b'["a"]',
        b"[[{}]]",
        b'[{"a": 1} 2]',
        b"[{]",
        b'{"a": 1]',
        b"[{}}",
        b'[{"a" 1}]',
    ],
)
def test_what_is_no_json_object_is_an_error_that_shows_it(body: bytes) -> None:
    with pytest.raises(UndecodableStreamError) as caught:
        read(body)
    assert caught.value.data
    assert isinstance(caught.value, StreamError)


@pytest.mark.parametrize(
    "body", [b'data: {"a": 1', b'data: {"a": 1}\ndata: {', b"[", b'[{"a": 1}', b'{"a', b"[{},"]
)
def test_an_object_that_is_not_finished_is_a_truncated_stream(body: bytes) -> None:
    with pytest.raises(TruncatedStreamError):
        read(body)


@example(b" {", 1)
@given(st.binary(max_size=60) | st.text('data: {}[]":,\\\n\r1aé').map(str.encode), st.integers(0, 60))
def test_any_bytes_give_objects_or_a_typed_error(body: bytes, place: int) -> None:
    def outcome(*pieces: bytes) -> list[dict] | type[ShimError]:
        try:
            return read(*pieces)
        except ShimError as error:
            return type(error)

    assert outcome(body) == outcome(body[:place], body[place:])


def test_lines_hold_nothing_that_a_reader_may_split_at() -> None:
    line = encode({"text": "a\nb\r\u2028\u2029\u0085\x1c\x0b"})
    assert line.decode().splitlines() == [line.decode().strip(), ""]
