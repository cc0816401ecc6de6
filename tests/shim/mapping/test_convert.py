"""The readers and value converters that the tables are made of."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shim.mapping import Converted, Malformed, NeedsLiteral, Notice, Opaque, Verdict
from shim.mapping.convert import decoded, fields, items, number, place, snake, standard_base64, text, whole
from shim.mapping.mime import media_type, of_uri
from shim.mapping.row import approx, drop, keep, move, refuse


class Spelled(Opaque):
    """An expression whose value the source spells out."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def literal(self) -> Any:
        return self.value


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("inlineData", "inline_data"),
        ("topK", "top_k"),
        ("sha256Hash", "sha256_hash"),
        ("top_k", "top_k"),
        ("", ""),
    ],
)
def test_names_in_either_spelling(name: str, expected: str) -> None:
    assert snake(name) == expected


def test_unset_fields_are_not_there() -> None:
    assert fields({"a": None, "bC": 0}, "x") == {"b_c": 0}


@pytest.mark.parametrize(
    ("read", "value"),
    [(fields, {"a": 1}), (items, [1]), (text, "a"), (number, 1.5)],
    ids=lambda one: getattr(one, "__name__", str(one)),
)
def test_a_reader_takes_what_the_source_spells_out(read: Any, value: Any) -> None:
    assert read(Spelled(value), "x") == value


@pytest.mark.parametrize("read", [fields, items, text, number])
def test_a_reader_names_what_it_cannot_read(read: Any) -> None:
    with pytest.raises(NeedsLiteral, match="the thing must be a literal"):
        read(Opaque(), "the thing")
    with pytest.raises(Malformed, match=r"the thing must be .*, not bool"):
        read(True, "the thing")


@given(st.binary(max_size=30))
def test_base64_of_any_alphabet_decodes_to_the_same_bytes(data: bytes) -> None:
    for spelled in (base64.b64encode(data), base64.urlsafe_b64encode(data)):
        assert base64.b64decode(standard_base64(spelled.decode(), [])) == data
        assert base64.b64decode(standard_base64(spelled.decode().rstrip("="), [])) == data


@given(st.text(max_size=30))
def test_text_in_base64_is_the_text(words: str) -> None:
    data = words.encode()

    assert decoded(data, []) == words
    assert decoded(base64.urlsafe_b64encode(data).decode(), []) == words


@pytest.mark.parametrize("value", [b"\xff", "/w==", "!", "A"])
def test_data_that_are_no_text_are_told(value: Any) -> None:
    with pytest.raises(Malformed, match="data must be UTF-8 text"):
        decoded(value, [])


def test_numbers_that_are_whole_become_integers() -> None:
    assert repr(whole(40.0, [])) == "40"
    assert repr(whole(0.5, [])) == "0.5"


def test_a_dotted_target_is_put_in_its_place() -> None:
    out: dict[str, Any] = {"a": {"b": 1}}
    place(out, "a.c", 2)
    place(out, "d", 3)

    assert out == {"a": {"b": 1, "c": 2}, "d": 3}


def test_a_row_is_safe_when_nothing_can_change() -> None:
    assert keep("config.a").safe
    assert move("config.a", "b").safe
    assert not approx("config.a", "b", "N.").safe
    assert drop("config.a", "N.", harmless=True).safe
    assert not refuse("config.a", "N.", harmless=True).safe


def test_a_conversion_is_refused_when_any_part_of_it_is() -> None:
    dropped = Notice("a", Verdict.DROP, "N.")

    assert not Converted(None, (dropped,)).refused
    assert Converted(None, (dropped, Notice("b", Verdict.REFUSE, "N."))).refused


@pytest.mark.parametrize(
    ("mime_type", "kind"),
    [
        ("IMAGE/PNG", "image"),
        ("audio/L16; codec=pcm; rate=24000", "audio"),
        ("application/pdf", "document"),
        ("application/vnd.ms-excel", "document"),
        ("text/html; charset=utf-8", "text"),
        ("application/json", "text"),
        ("application/zip", ""),
        ("", ""),
    ],
)
def test_the_kind_of_a_mime_type(mime_type: str, kind: str) -> None:
    assert media_type(mime_type).kind == kind


def test_parameters_of_audio() -> None:
    found = media_type("audio/L16;codec=pcm;rate=24000;channels=1")

    assert (found.mime_type, found.sample_rate, found.channels) == ("audio/l16", 24000, 1)


@pytest.mark.parametrize(
    ("uri", "kind"),
    [
        ("https://m.youtube.com/watch?v=1", "video"),
        ("https://notyoutube.com/watch", ""),
        ("gs://b/folder.png/file", ""),
        ("https://x/a.pdf?sig=1", "document"),
        ("https://x", ""),
        ("not an address", ""),
        ("http://[broken", ""),
    ],
)
def test_the_kind_of_an_address(uri: str, kind: str) -> None:
    assert of_uri(uri).kind == kind


@given(st.text(max_size=30))
def test_any_text_can_be_asked_for_its_kind(words: str) -> None:
    assert of_uri(words).kind in ("", "image", "audio", "video", "document")
    assert media_type(words).kind in ("", "image", "audio", "video", "document", "text")
