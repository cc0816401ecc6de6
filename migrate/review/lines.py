"""Which lines of two texts belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_MOST = 4000
"""Lines that differ, on both sides together, beyond which no pairing is looked for."""


@dataclass(frozen=True, slots=True, order=True)
class Hunk:
    """``before[start:end]`` has become ``after[new_start:new_end]``; lines count from 0."""

    start: int
    end: int
    new_start: int
    new_end: int


def hunks(before: Sequence[str], after: Sequence[str]) -> list[Hunk]:
    """What differs, in order. Newlines at the ends of lines do not count."""
    old, new = [_bare(line) for line in before], [_bare(line) for line in after]
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if not left and not right:
        return []
    if len(left) + len(right) > _MOST:
        return [Hunk(head, head + len(left), head, head + len(right))]
    codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [Hunk(head + a, head + b, head + c, head + d) for tag, a, b, c, d in codes if tag != "equal"]


def _bare(line: str) -> str:
    return line.rstrip("\r\n")


def split(text: str) -> list[str]:
    """Lines, each ended by ``\\n``, as Python and git count them: form feeds and other separators end none."""
    *whole, last = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [f"{line}\n" for line in whole]
    return [*lines, last] if last else lines
