"""A plan's edits -> for each group of sites, the edits that can be made without those of the other groups.

An edit that serves several groups (-1) puts an import in, which this group may need, or takes something out that the
others may still use.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from migrate.plan import Edit

LINES = 40
"""Lines that one suggestion may span."""
_WORD = re.compile(r"\w+")


def fixes(text: str, edits: Sequence[Edit]) -> dict[int, tuple[Edit, ...]]:
    """Edits by group, in order; all of the file's where they cannot be told apart."""
    groups = dict.fromkeys(edit.group for edit in edits if edit.group >= 0)
    if len(groups) == 1:
        return {group: tuple(edits) for group in groups}
    added = [edit for edit in edits if edit.group < 0 and not _removes(text, edit)]
    if any(edit.start < edit.end for edit in added):  # takes out and puts in
        return {group: tuple(edits) for group in groups}
    return {group: tuple(edit for edit in edits if edit.group == group or edit in added) for group in groups}


def suggestion(text: str, edits: Sequence[Edit]) -> Edit | None:
    """The same as one edit, without what may stay (unused imports); ``None`` where it would span too much."""
    needed = [edit for edit in edits if edit.group >= 0 or not _removes(text, edit)]
    start, end = needed[0].start, needed[-1].end
    if text.count("\n", start, end) > LINES:
        return None
    pieces: list[str] = []
    at = start
    for edit in needed:
        pieces += text[at : edit.start], edit.replacement
        at = edit.end
    return Edit(start, end, "".join(pieces), needed[0].group)


def _removes(text: str, edit: Edit) -> bool:
    """Whether an edit only takes something out."""
    return edit.start < edit.end and set(_WORD.findall(edit.replacement)) <= set(
        _WORD.findall(text[edit.start : edit.end])
    )
