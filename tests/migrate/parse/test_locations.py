"""Positions of nodes and offsets in the text agree, whatever the newlines and the alphabet."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.parse.locations import Lines

NEWLINES = ["\n", "\r\n", "\r"]
# No line ends for Python, though str.splitlines and many editors break lines at some of them.
LOOKALIKES = ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
FRAGMENTS = ["a", "\t", " ", "é", "日本", "𝒳", "e\u0301", *LOOKALIKES, *NEWLINES]
texts = (
    st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=3), max_size=30)
    .map("".join)
    .filter(lambda text: not any("\ud800" <= char <= "\udfff" for char in text))
)


def utf8_lines(text: str) -> list[bytes]:
    """The lines of a text without their ends, split by another method than the one under test."""
    return text.replace("\r\n", "\n").replace("\r", "\n").encode().split(b"\n")


@given(texts)
def test_offset_and_ast_position_are_inverse(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text) + 1):
        assert lines.offset(*lines.ast_position(offset)) == offset


@given(texts)
def test_every_byte_column_is_a_character_or_refused(text: str) -> None:
    lines = Lines(text)
    for number, line in enumerate(utf8_lines(text), start=1):
        for col in range(len(line) + 1):
            try:
                before = line[:col].decode()
            except UnicodeDecodeError:
                with pytest.raises(
                    ValueError, match=f"line {number} has no character that starts at byte {col}"
                ):
                    lines.offset(number, col)
            else:
                assert lines.position(lines.offset(number, col)) == (number, len(before) + 1)


@given(texts)
def test_lines_are_counted_as_python_counts_them(text: str) -> None:
    assert len(Lines(text).starts) == len(utf8_lines(text))


@st.composite
def programs(draw: st.DrawFn) -> str:
    """Assignments, one or more per line, around comments and strings that hold awkward characters."""
    parts = []
    filler = st.lists(st.sampled_from(["a", "é", "日", "𝒳", "\t", "\x0c", "\x1c", "\u2028"]), max_size=6).map(
        "".join
    )
    for index in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(["string", "block", "continued", "comment"]))
        newline, text = draw(st.sampled_from(NEWLINES)), draw(filler)
        if kind == "string":
            parts.append(f"'{text}'; name_{index}\t= é{index}{newline}")
        elif kind == "block":
            parts.append(f"x = '''{text}{newline}{text}''', name_{index}{newline}")
        elif kind == "continued":
            parts.append(f"[é, \\{newline}\x0c name_{index}]{newline}")
        else:
            parts.append(f"\x0cname_{index} # {text}{newline}")
    return "".join(parts)


@given(programs())
def test_span_of_a_name_is_the_name(text: str) -> None:
    lines = Lines(text)
    names = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)]
    assert names
    for node in names:
        start, end = lines.span(node)
        assert text[start:end] == node.id
        assert lines.position(start)[0] == node.lineno
        assert lines.ast_position(end) == (node.end_lineno, node.end_col_offset)


@pytest.mark.parametrize("newline", NEWLINES)
def test_one_text_by_hand(newline: str) -> None:
    text = f"é = 1{newline}日本.f(𝒳){newline}"
    lines = Lines(text)
    call = next(node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    start, end = lines.span(call)
    assert text[start:end] == "日本.f(𝒳)"
    assert lines.position(start) == (2, 1)
    assert lines.position(end) == (2, 8)
    assert lines.position(len(text)) == (3, 1)


@pytest.mark.parametrize("lookalike", LOOKALIKES)
def test_other_separators_end_no_line(lookalike: str) -> None:
    assert Lines(f"a{lookalike}b\n").starts == [0, 4]


def test_an_empty_text_has_one_line() -> None:
    lines = Lines("")
    assert lines.position(0) == (1, 1)
    assert lines.offset(1, 0) == 0


@pytest.mark.parametrize(("lineno", "col"), [(0, 0), (3, 0), (1, -1), (1, 5), (2, 1)])
@pytest.mark.parametrize("text", ["abc\n", "aé\n"])
def test_a_position_outside_the_text_is_refused(text: str, lineno: int, col: int) -> None:
    with pytest.raises(ValueError, match=r"outside the text|has no character"):
        Lines(text).offset(lineno, col)


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_outside_the_text_is_refused(offset: int) -> None:
    with pytest.raises(ValueError, match="3 characters"):
        Lines("ab\n").position(offset)


def test_a_node_without_an_end_is_refused() -> None:
    with pytest.raises(ValueError, match="Name on line 1 has no end position"):
        Lines("a").span(ast.Name("a", lineno=1, col_offset=0))
