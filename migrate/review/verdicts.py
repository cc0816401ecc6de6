"""How the hunks of a migration compare with what the tool would write."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from migrate.parse import ParseError, parse
from migrate.review.lines import Hunk, hunks, split


class Verdict(StrEnum):
    """What a hunk is, beside what the tool makes of the same lines."""

    SAME = "same"
    LAYOUT = "layout"
    """The same program, laid out or commented in another way."""
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Judged:
    """Lines of a file that both the change and the tool rewrite."""

    path: str
    line: int
    """First line after the change, from 1."""
    end: int
    """Last line; before ``line`` where the change takes lines away and puts nothing there."""
    verdict: Verdict
    written: str
    """What the change makes of the lines."""
    planned: str
    """What the tool would make of them."""

    @property
    def diff(self) -> str:
        """From what the tool writes to what was written."""
        lines = difflib.unified_diff(split(self.planned), split(self.written), n=1, lineterm="\n")
        return "".join(line if line.endswith("\n") else f"{line}\n" for line in list(lines)[3:])


def judge(path: str, before: str, after: str, planned: str) -> list[Judged]:
    """Compare two rewrites of one text, wherever both change it."""
    old, new, ours = split(before), split(after), split(planned)
    theirs, mine = hunks(old, new), hunks(old, ours)
    found = []
    for start, end in _regions([*theirs, *mine]):
        touched = [[hunk for hunk in one if _within(hunk, start, end)] for one in (theirs, mine)]
        if not all(touched):
            continue
        new_start, new_end = _side(touched[0], start, end)
        our_start, our_end = _side(touched[1], start, end)
        written, wanted = new[new_start:new_end], ours[our_start:our_end]
        if [line.rstrip() for line in written] == [line.rstrip() for line in wanted]:
            verdict = Verdict.SAME
        elif _means_the_same([*ours[:our_start], *written, *ours[our_end:]], planned):
            verdict = Verdict.LAYOUT
        else:
            verdict = Verdict.DIFFERS
        found.append(Judged(path, new_start + 1, new_end, verdict, "".join(written), "".join(wanted)))
    return found


def _regions(found: Sequence[Hunk]) -> Iterator[tuple[int, int]]:
    """The lines before that hunks of either side change, those that overlap taken together."""
    region: tuple[int, int] | None = None
    for hunk in sorted(found):
        if region is not None and (hunk.start < region[1] or (hunk.start, hunk.end) == region):
            region = (region[0], max(region[1], hunk.end))
        else:
            if region is not None:
                yield region
            region = (hunk.start, hunk.end)
    if region is not None:
        yield region


def _within(hunk: Hunk, start: int, end: int) -> bool:
    return start <= hunk.start < end or (hunk.start, hunk.end) == (start, end)


def _side(found: Sequence[Hunk], start: int, end: int) -> tuple[int, int]:
    """The lines after that stand for ``start:end``, where these are all the hunks in there."""
    first, last = found[0], found[-1]
    return first.new_start - (first.start - start), last.new_end + (end - last.end)


def _means_the_same(lines: Sequence[str], planned: str) -> bool:
    try:
        return ast.dump(parse("".join(lines))) == ast.dump(parse(planned))
    except ParseError:
        return False
