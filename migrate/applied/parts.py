"""One file's rewrites in parts: which can be made without the others, and what is over when all of them are in.

What a part changes is planned for that part alone, so that it brings the imports it needs and takes only those that
nothing else uses. What remains then (imports that only all parts together leave unused, marks) is a rest of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from migrate.engine import plan_bytes
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.output.diff import CONTEXT, hunks
from migrate.output.lines import Change, line_changes, lines, remaining
from migrate.plan import FilePlan, Status


@dataclass(frozen=True, slots=True)
class Part:
    """Groups of sites that are rewritten together."""

    groups: frozenset[int]
    changes: tuple[Change, ...]
    """Of the text before anything is rewritten."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one file."""

    parts: tuple[Part, ...]
    rest: tuple[Change, ...]
    """Of the text in which all parts are made."""


Clash = Callable[[Sequence[str], Sequence[Part]], tuple[int, int] | None]
"""Two parts (the earlier one first) that cannot be made without each other; ``None`` where there are none."""


class _UnplannedError(Exception):
    """A part cannot be planned alone."""


def separate(
    source: SourceText, plan: FilePlan, options: Options, wanted: Sequence[frozenset[int]], clash: Clash
) -> Parts:
    """The rewrites of ``plan``, made of ``source``, in the parts wanted, or in fewer where some ``clash``.

    A part that goes with an earlier one has become part of it.
    """
    before, whole = lines(source), line_changes(source, plan.edits)
    data = source.encode(source.text)
    made: dict[frozenset[int], Part] = {}

    def part(groups: frozenset[int]) -> Part:
        if groups not in made:
            alone = plan_bytes(data, source.path, replace(options, only=groups, mark=False))
            if alone.status is Status.FAILED:
                raise _UnplannedError
            made[groups] = Part(groups, tuple(line_changes(source, alone.edits)))
        return made[groups]

    parted = list(wanted)
    try:
        while clashing := clash(before, [part(groups) for groups in parted]):
            first, second = clashing
            parted[first] |= parted.pop(second)
    except _UnplannedError:
        return Parts((Part(frozenset().union(*wanted), tuple(whole)),), ())
    parts = tuple(part(groups) for groups in parted)
    all_ = sorted((c for each in parts for c in each.changes), key=lambda c: (c.start, c.end))
    return Parts(parts, tuple(remaining(before, all_, whole)))


def meet(before: Sequence[str], parts: Sequence[Part]) -> tuple[int, int] | None:
    """Two parts whose patches could not be applied in any order: one changes lines that the other one shows.

    So are those that a patch program might put in a wrong place, as the lines occur near by once more.
    """
    if near := touch(before, parts):
        return near
    shift = 2 * sum(abs(change.grows) for part in parts for change in part.changes)
    if len(parts) > 1 and any(_is_ambiguous(before, part, shift) for part in parts):
        return 0, 1
    return None


def touch(before: Sequence[str], parts: Sequence[Part]) -> tuple[int, int] | None:
    """Two parts of which one changes lines that the other one's patch shows."""
    for (index, one), (other, two) in combinations(enumerate(parts), 2):
        if any(_touch(a, b) for a in one.changes for b in two.changes):
            return index, other
    return None


def _touch(one: Change, other: Change) -> bool:
    """Whether one of two changes is among the lines that the hunk of the other shows.

    A hunk that shows the first line of a file has to stay there, so nothing may be put in before it.
    """
    between = max(one.start, other.start) - min(one.end, other.end)
    return between < CONTEXT or (between == CONTEXT and min(one.end, other.end) == 0)


def _is_ambiguous(before: Sequence[str], part: Part, shift: int) -> bool:
    for hunk in hunks(part.changes) if part.changes else ():
        low, high = max(hunk[0].start - CONTEXT, 0), min(hunk[-1].end + CONTEXT, len(before))
        shown = before[low:high]
        for at in range(max(low - shift, 0), min(low + shift, len(before)) + 1):
            if at != low and before[at : at + len(shown)] == shown:
                return True
    return False
