"""Bytes become text and the same bytes again, or the reason is said."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.files.text import UndecodableError, decode, digest, only_newline


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60), st.booleans())
def test_utf8_survives(text: str, bom: bool) -> None:
    """Any text, with or without a byte-order mark, comes back byte for byte."""
    body = "x = 1\n\n" + text
    data = (codecs.BOM_UTF8 if bom else b"") + body.encode()
    source = decode(data, "x.py")
    assert source.text == body
    assert source.encode(source.text) == data
    assert source.sha256 == digest(data)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "euc-jp", "shift_jis", "koi8-r", "iso-8859-15"])
def test_coding_comment(encoding: str) -> None:
    """The declared encoding is used, and written again."""
    word = {"euc-jp": "日本", "shift_jis": "日本", "koi8-r": "мир"}.get(encoding, "café")
    data = f"# -*- coding: {encoding} -*-\nx = '{word}'\n".encode(encoding)
    source = decode(data, "x.py")
    assert word in source.text
    assert source.encode(source.text) == data


def test_coding_comment_after_lone_carriage_returns() -> None:
    """Lines end after a lone CR too, so a coding comment on such a second line counts, and one on the third not."""
    assert decode(b"#\r# coding: latin-1\r'\xe9'\r", "x.py").encoding == "iso-8859-1"
    assert decode("#\r#\r# coding: latin-1\r'é'\r".encode(), "x.py").encoding == "utf-8"


def test_empty_file() -> None:
    assert decode(b"", "x.py").text == ""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newline(newline: str) -> None:
    """The first newline is the file's own, whichever it is."""
    source = decode(f"a = 1{newline}b = 2".encode(), "x.py")
    assert source.newline == newline
    assert only_newline(source.text) == newline


def test_mixed_newlines_have_no_single_kind() -> None:
    assert only_newline("a\r\nb\n") is None
    assert only_newline("a") is None


@pytest.mark.parametrize(
    ("data", "words", "line"),
    [
        (b"x = 1\ny = '\xff'\n", "not utf-8 text", 2),
        (b"x = 1\r\ry = '\xff'\n", "not utf-8 text", 3),
        (codecs.BOM_UTF8 + b"\xff", "declare its encoding", 1),
        (b"x = 1\n\0\n", "NUL byte", 2),
        (b"# coding: nonsense\n", "nonsense", 1),
        (codecs.BOM_UTF8 + b"# coding: latin-1\n", "utf-8", 1),
        ("x = 1\n".encode("utf-16"), "UTF-16", 1),
    ],
)
def test_undecodable(data: bytes, words: str, line: int) -> None:
    """What Python cannot read is refused with the line and the reason."""
    with pytest.raises(UndecodableError, match=words) as caught:
        decode(data, "x.py")
    assert caught.value.line == line


def test_irreversible_encoding_is_refused() -> None:
    """UTF-7 has several spellings of one text, so the bytes might not come back."""
    with pytest.raises(UndecodableError, match="does not give back the same bytes"):
        decode(b"# coding: utf-7\nx = '+AGE-'\n", "x.py")
