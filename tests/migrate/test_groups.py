"""Groups: joining is transitive, and the group is named by its first member."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from migrate.groups import Groups


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=15))
def test_groups_are_the_connected_parts(pairs: list[tuple[int, int]]) -> None:
    """The same as searching the graph of all pairs."""
    groups = Groups(10)
    for left, right in pairs:
        groups.join(left, right)
    for start in range(10):
        reached, grown = {start}, True
        while grown:
            more = {b for a, b in [*pairs, *((b, a) for a, b in pairs)] if a in reached} - reached
            reached |= more
            grown = bool(more)
        assert groups.members(start) == sorted(reached)
        assert groups.of(start) == min(reached)
