"""Numbers as people read them, the same in every kind of output."""

from __future__ import annotations


def count(number: int, noun: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def duration(minutes: int) -> str:
    """Minutes, or hours where there are many."""
    if minutes < 90:
        return count(minutes, "minute")
    return count(round(minutes / 60), "hour")


def percent(share: float | None) -> str:
    """``66.6 %``; a dash where there is nothing to be a share of."""
    return "–" if share is None else f"{share:g} %"


def share(part: int, whole: int) -> float | None:
    """Percent with one decimal, rounded down, so that 100 means all; ``None`` of nothing."""
    return part * 1000 // whole / 10 if whole else None
