"""A patch that a person edited is read as what it says, and refused where it does not fit the file."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.output.edited import EditedError, read_edited, to_edit
from migrate.output.lines import as_edits, line_changes
from migrate.plan import Edit

LINES = st.lists(
    st.sampled_from(["a", "bb = 1", "# é", "- x", "", "\x0c", "x\u2028y"]), min_size=1, max_size=30
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[SourceText, list[Edit]]:
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    text = newline.join(draw(LINES)) + draw(st.sampled_from(["", newline]))
    whole = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]
    bounds = sorted(draw(st.lists(st.sampled_from(whole), max_size=8)))
    words = st.sampled_from(["", "q", "\n", "m\nn", "a"])
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    bom = b"\xef\xbb\xbf" if draw(st.booleans()) else b""
    return SourceText("a.py", text, bom=bom), [Edit(start, end, draw(words), 0) for start, end in pairs]


@given(edited())
@settings(deadline=None, max_examples=60)
def test_as_it_came_it_is_the_same_change(case: tuple[SourceText, list[Edit]]) -> None:
    """Also where an editor cuts off blanks at the ends of lines."""
    source, edits = case
    assume(source.text)  # there is nothing to rewrite in an empty file
    changes = line_changes(source, edits)
    after = apply_edits(source.text, edits)
    assume(after.endswith("\n") == source.text.endswith("\n"))  # as people edit, a file ends as it did
    assert apply_edits(source.text, as_edits(source, changes, 0)) == after
    patch = to_edit(source, changes)
    assert apply_edits(source.text, as_edits(source, read_edited(source, patch), 0)) == after
    cut = "\n".join("" if line == " " else line for line in patch.split("\n"))
    assert read_edited(source, cut) == read_edited(source, patch)


def _read(text: str, patch: str) -> str:
    source = SourceText("a.py", text)
    return apply_edits(text, as_edits(source, read_edited(source, patch), 0))


@pytest.mark.parametrize(
    ("text", "patch", "after"),
    [
        ("a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n+d\n", "a\nc\nd\n"),
        ("a\nb", "@@ -1,2 +1,2 @@\n a\n b\n+c\n", "a\nb\nc"),
        ("a\nb", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n", "a\nc"),
        ("a\r\nb\r\n", "@@ -1,2 +1,2 @@\n+# word\n a\n-b\n", "# word\r\na\r\n"),
        ("a\nb\nc\n", "@@ -1,3 @@\n-a\n+x\n b\n-c\n+z\n", "x\nb\nz\n"),
        ("a\n", "@@ -1 +1 @@\n a\n", "a\n"),
    ],
)
def test_what_it_says(text: str, patch: str, after: str) -> None:
    assert _read(text, patch) == after


@pytest.mark.parametrize(
    ("patch", "words"),
    [
        ("@@ -1,2 +1,2 @@\n a\n-x\n", "line 3: 'x' is not what the file has there"),
        ("@@ -1,2 +1,2 @@\n a\n b\n c\n", "line 4: 'c' is not"),
        ("@@ -4 +4 @@\n-x\n", "line 1: .* is not the head of a hunk"),
        ("@@ -2 +2 @@\n-b\n@@ -1 +1 @@\n-a\n", "line 3: .* is not the head"),
        ("@@ what\n", "is not the head"),
        ("a\n", "line 1: 'a' stands before"),
        ("@@ -1 +1 @@\n*a\n", "begins with none of"),
    ],
)
def test_what_does_not_fit(patch: str, words: str) -> None:
    with pytest.raises(EditedError, match=words):
        _read("a\nb\n", patch)
