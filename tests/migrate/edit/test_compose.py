"""Two rewrites in a row are one rewrite of the first text, and touch no more of it than they have to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from migrate.edit.apply import splice
from migrate.edit.compose import compose
from migrate.plan import Edit

TEXT = st.text("abc\n", max_size=30)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Sorted edits of ``text`` that do not overlap."""
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    return [Edit(start, end, draw(st.text("xyz\n", max_size=5)), -1) for start, end in pairs]


@given(st.data(), TEXT)
def test_the_composition_does_what_both_do(data: st.DataObject, text: str) -> None:
    first = data.draw(edits_of(text))
    between = splice(text, first)
    second = data.draw(edits_of(between))
    both = compose(text, first, second, 3)
    assert splice(text, both) == splice(between, second)
    assert all(edit.group == 3 for edit in both)


@given(st.data(), TEXT)
def test_what_is_not_edited_is_not_touched(data: st.DataObject, text: str) -> None:
    first = data.draw(edits_of(text))
    touched = {place for edit in first for place in range(edit.start, edit.end)}
    both = compose(text, first, [], 0)
    assert {place for edit in both for place in range(edit.start, edit.end)} == touched


def test_text_that_is_put_in_can_be_edited_again() -> None:
    both = compose("a b c", [Edit(2, 3, "xyz", 0)], [Edit(3, 4, "-", 0)], 0)
    assert both == [Edit(2, 3, "x-z", 0)]
