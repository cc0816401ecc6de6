"""JSON is read as the standard decoder reads it, and its strings are edited where they stand."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.documents.json_spans import JsonText, Reader, Spelling
from migrate.edit.apply import splice
from migrate.plan import Edit

TEXTS = st.text(st.sampled_from('ab \n"\\/<é🦁\t\x01'), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)
FORMATS = st.fixed_dictionaries(
    {
        "indent": st.sampled_from([None, 1, 4, "\t"]),
        "ensure_ascii": st.booleans(),
        "separators": st.sampled_from([(",", ":"), (", ", ": "), (" ,\n", " : ")]),
    }
)


def _walked(reader: Reader) -> Any:
    """The value here, read only with the methods that walk."""
    if reader.text.startswith("{", reader.at):
        return {key: _walked(reader) for key in reader.members()}
    if reader.text.startswith("[", reader.at):
        return [_walked(reader) for _ in reader.items()]
    return reader.value()


@given(VALUES, FORMATS, st.sampled_from(["", " ", "\r\n\t"]))
def test_walking_gives_what_decoding_gives(value: Any, form: dict[str, Any], around: str) -> None:
    text = around + json.dumps(value, **form) + around
    reader = Reader(text)
    assert _walked(reader) == json.loads(text)
    reader.end()


@given(VALUES, FORMATS, st.integers(0, 200), st.sampled_from(["", ",", "]", "}", '"', "x", "{", ":"]))
def test_what_is_no_json_is_refused(value: Any, form: dict[str, Any], at: int, put: str) -> None:
    """By the walk as by the decoder, and never in another way."""
    text = json.dumps(value, **form)
    text = text[:at] + put + text[at + 1 :]
    try:
        expected = json.loads(text)
    except json.JSONDecodeError:
        with pytest.raises(json.JSONDecodeError):
            _walk_all(text)
    else:
        assert _walk_all(text) == expected


def _walk_all(text: str) -> Any:
    reader = Reader(text)
    found = _walked(reader)
    reader.end()
    return found


def test_members_that_are_not_read_are_skipped() -> None:
    reader = Reader('{"a": [1, {"b": 2}], "c": "d"}')
    assert [reader.value() if key == "c" else key for key in reader.members()] == ["a", "d"]


def _text(file: str) -> JsonText:
    """The one value of a file."""
    reader = Reader(file)
    start = reader.at
    is_list = file.startswith("[", start)
    read = [reader.string() for _ in reader.items()] if is_list else [reader.string()]
    spans = [span for _, span in read]
    strings = tuple(string for string, _ in read)
    return JsonText(file, tuple(spans), strings, (start, reader.at), is_list, Spelling.of(file, spans))


@given(TEXTS.filter(bool), st.booleans(), FORMATS, st.data())
def test_edits_change_the_text_and_the_file_alike(
    text: str, as_lines: bool, form: dict[str, Any], data: st.DataObject
) -> None:
    """What is put in is spelled as the file spells it, and lines stay lines."""
    value = text.splitlines(keepends=True) if as_lines else text
    if as_lines and "".join(line.rstrip("\n") + "\n" for line in value).count("\n") != len(value):
        return
    file = json.dumps(value, **form)
    held = _text(file)
    assert held.text == text
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    new = data.draw(TEXTS)
    edit = Edit(held.raw(start), held.raw(end), held.written(new, at_end=end == len(text)), 0)
    after = _text(splice(file, [edit]))
    assert after.text == text[:start] + new + text[end:]
    if as_lines and len(value) > 1:
        assert all("\n" not in line[:-1] for line in after.strings)


@pytest.mark.parametrize(
    ("file", "new", "spelled"),
    [
        (r'"\u003cb\u003e é"', '<b> é "', r"\u003cb\u003e é \""),
        (r'"caf\u00e9"', "é ü", r"\u00e9 \u00fc"),
        (r'"caf\u00E9"', "é", r"\u00E9"),
        (r'"a\/b"', "/\\", r"\/\\"),
        (r'"\ud83e\udd81 <"', "🦁<", r"\ud83e\udd81<"),
        ('"é"', "é ü\t", r"é ü\t"),
        (r'"\u0041 A"', "A", "A"),
    ],
)
def test_characters_are_spelled_as_the_file_spells_them(file: str, new: str, spelled: str) -> None:
    assert _text(file).written(new, at_end=True) == spelled


@pytest.mark.parametrize(
    ("file", "separator"),
    [
        ('"a"', None),
        ('["a\\n", "b"]', '", "'),
        ('[\n "a\\n",\n "b"\n]', '",\n "'),
        ('[\n  "a"\n]', '",\n  "'),
        ('["a"]', '", "'),
        ('["a\\nb", "c"]', None),
    ],
)
def test_lines_are_put_as_the_list_puts_them(file: str, separator: str | None) -> None:
    assert _text(file).separator == separator
