"""Numbers and sentences that are the same in every kind of output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from migrate.output.summary import REQUIREMENTS
from migrate.plan import Held

if TYPE_CHECKING:
    from migrate.output.report import Report, Review, Use


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


def found_words(sites: int, requirements: int) -> str:
    """How many uses of the old API there are, and how many requirements."""
    uses = f"{count(sites - requirements, 'use')} of the old API"
    return f"{uses} and {count(requirements, 'requirement')}" if requirements else uses


def headline(report: Report) -> str:
    """The run in two or three sentences."""
    total = report.summary
    if report.review is not None:
        return review_headline(report.review, total.failed)
    if not total.sites:
        where = " found in the files that could be read" if total.failed else ""
        return f"No use of the old API{where}."
    done = total.native + total.bridged
    verb = ("was" if done == 1 else "were") if report.run.command == "apply" else "can be"
    hits = sum(1 for file in report.files if file.sites)
    quiet = sum(total.held[held] for held in (Held.SUPPRESSED, Held.NOT_SELECTED, Held.DECLINED))
    ignored = f" ({quiet:,} ignored or not selected)" if quiet else ""
    requirements = sum(use.rule in REQUIREMENTS for file in report.files for use in file.sites)
    words = [
        f"{found_words(total.sites, requirements)}{ignored} in {hits:,} of {count(total.files, 'file')}; "
        f"{done:,} ({percent(report.coverage.sites)}) {verb} rewritten."
    ]
    if total.left:
        effort = f", about {duration(total.effort)}" if total.effort else ""
        words.append(f"{total.left:,} {'needs' if total.left == 1 else 'need'} a person{effort}.")
    if report.gate:
        gone = f", {report.gate.stale:,} gone (--update-baseline forgets them)" if report.gate.stale else ""
        new, known = count(report.gate.new, "new use"), f"{report.gate.known:,} known"
        words.append(f"Against the baseline {report.gate.file}: {new}, {known}{gone}.")
    return " ".join(words)


def review_headline(review: Review, failed: int) -> str:
    """A review in two or three sentences."""
    words = [
        f"{count(review.findings, 'finding')} in {review.change} ({count(review.files, 'changed file')})."
    ]
    if failed:
        words.append(f"{count(failed, 'file')} could not be read.")
    verdicts = [hunk.verdict for hunk in review.hunks]
    if verdicts:
        alike, differ = len(verdicts) - verdicts.count("differs"), verdicts.count("differs")
        words.append(
            f"Of {count(len(verdicts), 'hunk')} that the tool would rewrite, too, {alike:,} "
            f"{'is' if alike == 1 else 'are'} what it writes, and {differ:,} {'differs' if differ == 1 else 'differ'}."
        )
    return " ".join(words)


def message(use: Use) -> str:
    """What is said about a use in one or two sentences."""
    if use.message:
        return use.message
    unsafe = " with --unsafe, and behaviour may change" if use.held is Held.UNSAFE else ""
    done = f"{use.call} can be rewritten for the Interactions API{unsafe}."
    changes = " ".join(dict.fromkeys(change.message for change in use.ledger))
    return f"{done} What changes: {changes}" if changes else done
