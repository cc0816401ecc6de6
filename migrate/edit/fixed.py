"""Places that no edit may touch: where notebook cells meet, and what stands in for magics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from migrate.plan import Edit

Span = tuple[int, int]


def keep_off(text: str, edits: Sequence[Edit], fixed: Sequence[Span]) -> tuple[list[Edit], frozenset[int]]:
    """The ``edits`` of ``text`` that spare ``fixed``, and the groups of those that cannot.

    An empty span is a border: an edit may end or start there, but not go on behind it. A removal that would take
    empty lines from behind a border is cut short. Code behind a magic, as in ``%time f()``, has to stay in its line.
    """
    kept: list[Edit] = []
    barred: set[int] = set()
    for edit in edits:
        touched = next((start for start, end in fixed if edit.start < end and edit.end > start), None)
        if touched is None and not _breaks_line(text, edit, fixed):
            kept.append(edit)
        elif (
            touched is not None
            and not edit.replacement
            and edit.start < touched
            and not text[touched : edit.end].strip()
        ):
            kept.append(replace(edit, end=touched))
        else:
            barred.add(edit.group)
    return kept, frozenset(barred)


def _breaks_line(text: str, edit: Edit, fixed: Sequence[Span]) -> bool:
    """Whether the edit puts several lines behind a magic that takes one."""
    return _several(edit.replacement) and any(
        start < end <= edit.start and not _several(text[end - 1 : edit.start]) for start, end in fixed
    )


def _several(text: str) -> bool:
    return "\n" in text or "\r" in text
