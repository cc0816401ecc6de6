"""A review as the text a person reads in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from migrate.output import text
from migrate.output.style import Style
from migrate.output.words import count, review_headline
from migrate.plan import FilePlan, Status

if TYPE_CHECKING:
    from migrate.output.report import Review

_LONGEST = 12
"""Lines of a difference that are shown."""


def page(plans: Sequence[FilePlan], review: Review, style: Style) -> str:
    """The findings, the hunks of a migration, what could not be read, and the numbers."""
    parts = (
        text.sites(plans, style),
        "".join(f"{line}\n" for line in _hunks(review, style)),
        "".join(f"{line}\n" for line in _troubles(plans, style)),
        review_headline(review, sum(plan.status is Status.FAILED for plan in plans)) + "\n",
    )
    return "\n".join(part for part in parts if part)


def _hunks(review: Review, style: Style) -> Iterator[str]:
    if not review.hunks:
        return
    yield style.bold("Hunks that the tool would rewrite, too")
    for hunk in review.hunks:
        last = f"-{hunk.end}" if hunk.end > hunk.line else ""
        place = f"{hunk.path}:{hunk.line}{last}"
        if hunk.verdict != "differs":
            yield f"  {place}  {style.green('same')}{' but for layout' if hunk.verdict == 'layout' else ''}"
            continue
        yield f"  {place}  {style.yellow('differs')} from what it writes (-) in this (+)"
        lines = hunk.diff.splitlines()
        shown = lines if len(lines) <= _LONGEST else lines[: _LONGEST - 1]
        for line in shown:
            paint = style.red if line.startswith("-") else style.green if line.startswith("+") else style.dim
            yield f"      {paint(line)}"
        if len(lines) > len(shown):
            yield style.dim(f"      and {count(len(lines) - len(shown), 'line')} more")


def _troubles(plans: Sequence[FilePlan], style: Style) -> Iterator[str]:
    for plan in plans:
        if plan.status in (Status.FAILED, Status.SKIPPED):
            at = f":{plan.position.line}:{plan.position.column}" if plan.position else ""
            paint = style.red if plan.status is Status.FAILED else style.yellow
            yield f"{style.bold(plan.path)}{at}: {paint(str(plan.status))}: {plan.message}"
