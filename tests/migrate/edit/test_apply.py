"""Edits are made exactly, and never when the result would be wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.edit.apply import EditError, apply_edits, rewrite
from migrate.files.text import SourceText
from migrate.plan import Edit

TEXTS = st.text(st.sampled_from("ab \n\r\té"), max_size=40)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text and edits in order that do not overlap."""
    text = draw(TEXTS)
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    return text, [Edit(start, end, draw(st.text("xy", max_size=4)), 0) for start, end in pairs]


def test_no_edits_change_nothing() -> None:
    assert apply_edits("a\r\nb", []) == "a\r\nb"


@given(edited())
def test_bytes_outside_edits_stay(case: tuple[str, list[Edit]]) -> None:
    """Between two edits the text is what it was."""
    text, edits = case
    result = apply_edits(text, edits)
    at = done = 0
    for edit in edits:
        kept = text[done : edit.start]
        assert result[at : at + len(kept) + len(edit.replacement)] == kept + edit.replacement
        at += len(kept) + len(edit.replacement)
        done = edit.end
    assert result[at:] == text[done:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\r\nb\r\n", "x\r\ny\r\nb\r\n"), ("a\rb\r", "x\ry\rb\r"), ("a\nb\n", "x\ny\nb\n")],
)
def test_replacements_take_the_newline_of_the_file(text: str, expected: str) -> None:
    assert apply_edits(text, [Edit(0, 1, "x\ny", 0)]) == expected


def test_replacements_in_a_file_of_mixed_newlines_stand_as_they_are() -> None:
    assert apply_edits("a\r\nb\n", [Edit(0, 1, "x\ny", 0)]) == "x\ny\r\nb\n"


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ([Edit(2, 4, "", 0), Edit(3, 5, "", 0)], "3:5 overlaps"),
        ([Edit(3, 4, "", 0), Edit(1, 2, "", 0)], "1:2 overlaps"),
        ([Edit(4, 9, "", 0)], "4:9 lies outside the text of 6 characters"),
        ([Edit(-1, 2, "", 0)], "-1:2 lies outside"),
        ([Edit(3, 2, "", 0)], "3:2 lies outside"),
    ],
)
def test_impossible_edits_are_refused(edits: list[Edit], words: str) -> None:
    with pytest.raises(EditError, match=words):
        apply_edits("abcdef", edits)


def test_a_result_that_is_not_python_is_refused() -> None:
    with pytest.raises(EditError, match=r"would not be Python.*line 2"):
        rewrite(SourceText("x.py", "a = 1\nb = 2\n"), [Edit(6, 7, "b b", 0)])


def test_a_result_that_the_encoding_cannot_hold_is_refused() -> None:
    with pytest.raises(EditError, match="does not fit the file's encoding"):
        rewrite(SourceText("x.py", "a = 'b'\n", "ascii"), [Edit(5, 6, "é", 0)])


def test_warnings_about_the_users_strings_stay_silent() -> None:
    """An invalid escape is the file's own business; with warnings as errors it would end the run."""
    assert rewrite(SourceText("x.py", "a = '\\d'\n"), [Edit(0, 1, "b", 0)]) == "b = '\\d'\n"
