"""Plans -> the text a person reads in a terminal."""

from __future__ import annotations

import os
import shlex
import textwrap
from collections.abc import Iterator, Sequence
from enum import StrEnum

from migrate.codes import CODES
from migrate.generations.order import NAMES, is_worth_telling, mixed, steps
from migrate.output.style import Style
from migrate.output.summary import Summary, by_message
from migrate.output.words import count, duration, found_words
from migrate.plan import FilePlan, Held, LedgerEntry, Outcome, Site, Status

WIDTH = 100
"""Columns that running text is wrapped at."""
SHOWN = 5
"""Places and files listed before "and N more"."""

_HELD = {
    Held.UNSAFE: "unsafe",
    Held.NOT_SELECTED: "not selected",
    Held.SUPPRESSED: "ignored",
    Held.DECLINED: "declined",
    Held.REPORTED: "told only",
}


class Command(StrEnum):
    """Which command the text closes; it decides the tense and what to do next."""

    CHECK = "check"
    DIFF = "diff"
    APPLY = "apply"
    REVIEW = "review"


def sites(plans: Sequence[FilePlan], style: Style) -> str:
    """One line per site, grouped by file."""
    files = [[_site(plan, site, style) for site in plan.sites] for plan in plans if plan.sites]
    return "\n".join("".join(lines) for lines in files)


def left(summary: Summary, style: Style) -> str:
    """One line per site that needs a person."""
    return "".join(_site(plan, site, style) for plan, site in summary.left)


def ledger(summary: Summary, style: Style) -> str:
    """The changes of behaviour, by the rewrites that share them; what all have in common comes first."""
    total = len(summary.rewritable)
    grouped: dict[tuple[int, ...], list[LedgerEntry]] = {}
    for entry, places in summary.ledger:
        grouped.setdefault(tuple(places), []).append(entry)
    lines: list[str] = []
    for shared, entries in grouped.items():
        if len(shared) == total:
            lines.append("  in every rewrite")
        else:
            where = _places([summary.rewritable[place] for place in shared])
            lines.append(f"  in {len(shared)} of {count(total, 'rewrite')}: {style.dim(where)}")
        for entry in sorted(entries, key=lambda entry: (entry.code, entry.message)):
            code = style.cyan(entry.code)
            lines += _wrapped(
                f"{code}  {entry.message}", " " * 4, len(entry.code) + 6, len(code) - len(entry.code)
            )
    return "\n".join([style.bold("Behaviour that changes"), *lines, ""]) if lines else ""


def generations(plans: Sequence[FilePlan], style: Style) -> str:
    """What the tree is written for, in the order to move it; nothing where all of it is generateContent."""
    found = steps(plans)
    if not is_worth_telling(step.generation for step in found):
        return ""
    lines = [style.bold("Generations in the order to move them")]
    width = max(len(step.name) for step in found)
    for step in found:
        files = count(len(step.files), "file")
        lines.append(f"  {style.cyan(step.name)}{' ' * (width - len(step.name))}  {files:>9}  {step.advice}")
        shown = ", ".join(step.files[:SHOWN])
        lines += textwrap.wrap(
            shown + (f" and {len(step.files) - SHOWN} more" if len(step.files) > SHOWN else ""),
            WIDTH,
            initial_indent=" " * 6,
            subsequent_indent=" " * 6,
            break_long_words=False,
            break_on_hyphens=False,
        )
    several = mixed(plans)
    if several:
        lines.append("  In one file")
        lines += [
            f"      {path}: {', then '.join(NAMES[one] for one in held)}" for path, held in several[:SHOWN]
        ]
        if len(several) > SHOWN:
            lines.append(f"      and {len(several) - SHOWN} more")
    return "\n".join([*lines, ""])


def summary(summary: Summary, command: Command, style: Style, given: Sequence[str] = ()) -> str:
    """The numbers, the files that failed or were skipped, and the next command to run.

    ``given`` are the arguments of this one, which the next one repeats.
    """
    return "\n".join(
        [
            *_found(summary, command, style),
            *_troubles(summary, style),
            *_next(summary, command, style, given),
            "",
        ]
    )


def gate(file: str, new: int, stale: int, style: Style) -> str:
    """How the run compares with a baseline."""
    words = f"Baseline {file}: " + (f"{count(new, 'new use')}" if new else "nothing new")
    line = (style.red if new else style.green)(words)
    if stale:
        gone = "1 entry is gone" if stale == 1 else f"{stale} entries are gone"
        line += f"; {gone}, --update-baseline forgets {'it' if stale == 1 else 'them'}"
    return line + "\n"


def _site(plan: FilePlan, site: Site, style: Style) -> str:
    place = style.bold(_path(plan)) + f":{_cell(site)}{site.start.line}:{site.start.column}"
    said = site.message or f"{site.call}{'' if site.scope == '<module>' else ' in ' + site.scope}"
    return f"{place} {style.cyan(site.rule)} {_label(site, style)} {said}\n"


def _label(site: Site, style: Style) -> str:
    if site.held is not None:
        paint = style.yellow if site.held in (Held.UNSAFE, Held.REPORTED) else style.dim
        return paint(f"[{_HELD[site.held]}]")
    if site.outcome is Outcome.LEFT:
        return style.yellow(f"[left {site.reason}]" if site.reason else "[left]")
    return style.green(f"[{site.outcome}]")


def _found(summary: Summary, command: Command, style: Style) -> Iterator[str]:
    looked = len(summary.plans)
    if not summary.sites:
        if not looked:
            yield "Nothing to do: there are no Python files here."
        elif len(summary.files(Status.CLEAN)) == looked:
            yield style.green(f"Nothing to do: no use of the old API in {count(looked, 'file')}.")
        else:
            yield "No use of the old API found in the files that could be read."
        return
    hits = sum(1 for plan in summary.plans if plan.sites)
    what = found_words(len(summary.sites), summary.requirements)
    yield style.bold(f"{what} in {hits} of {count(looked, 'file')}")
    done = "rewritten" if command is Command.APPLY else "can be rewritten"
    if number := summary.outcome(Outcome.NATIVE):
        yield style.green(f"{number:6}  native") + f"  {done} in {count(len(summary.changed), 'file')}"
    if number := summary.outcome(Outcome.BRIDGED):
        yield style.green(f"{number:6}  bridged") + "  translated by the shim when the program runs"
    if number := summary.held(Held.UNSAFE):
        yield style.yellow(f"{number:6}  unsafe") + "  can be rewritten with --unsafe; behaviour may change"
    if number := summary.held(Held.REPORTED):
        yield style.yellow(f"{number:6}  told") + "    requirements, changed with --pins edit"
    if summary.left:
        effort = f", about {duration(summary.effort)}" if summary.effort else ""
        need = "needs" if len(summary.left) == 1 else "need"
        yield style.yellow(f"{len(summary.left):6}  left") + f"    {need} a person{effort}"
        for reason, number in summary.reasons.items():
            code = CODES.get(reason)
            yield f"        {number:6}  {style.cyan(reason)} {code.title if code else ''}".rstrip()
    for held, words in (
        (Held.SUPPRESSED, "by a comment"),
        (Held.NOT_SELECTED, "by --select or --ignore"),
        (Held.DECLINED, "by your answer"),
    ):
        if number := summary.held(held):
            yield style.dim(f"{number:6}  {_HELD[held]} {words}")


def _troubles(summary: Summary, style: Style) -> Iterator[str]:
    failed, skipped = summary.files(Status.FAILED), summary.files(Status.SKIPPED)
    if failed:
        yield ""
        yield style.red(
            f"{count(len(failed), 'file')} failed, left as {'it was' if len(failed) == 1 else 'they were'}"
        )
        for plan in failed:
            at = f":{plan.position.line}:{plan.position.column}" if plan.position else ""
            yield f"  {style.bold(_path(plan))}{at}: {plan.message}"
    for message, plans in by_message(skipped).items():
        yield ""
        yield style.yellow(f"{count(len(plans), 'file')} skipped") + f": {message}"
        yield from (f"  {_path(plan)}" for plan in plans[:SHOWN])
        if len(plans) > SHOWN:
            yield f"  and {len(plans) - SHOWN} more"


def _next(summary: Summary, command: Command, style: Style, given: Sequence[str]) -> Iterator[str]:
    steps: list[tuple[list[str], str]] = []
    if summary.changed and command is Command.CHECK:
        steps.append((["diff", *given], "shows the rewrites"))
    if summary.changed and command is Command.DIFF:
        steps.append((["apply", *given], "makes these changes"))
    if summary.held(Held.UNSAFE):
        again = Command.DIFF if command is Command.CHECK else command
        wider = [word for word in given if word != "--safe"]
        steps.append(([again.value, "--unsafe", *wider], "includes the unsafe ones"))
    if summary.held(Held.REPORTED):
        again = Command.DIFF if command is Command.CHECK else command
        steps.append(
            ([again.value, "--pins", "edit", *_without(given, "--pins")], "changes the requirements, too")
        )
    if summary.left and command is Command.DIFF:
        listing = [word for word in given if word not in ("--mark", "--no-mark")]
        steps.append((["check", *listing], "lists what is left, and why"))
    if summary.reasons and command is not Command.DIFF:
        steps.append((["explain", next(iter(summary.reasons))], "says what to do about what is left"))
    if not steps:
        return
    lines = [(f"interactions-migrate {shlex.join(words)}", why) for words, why in steps]
    width = max(len(line) for line, _ in lines)
    yield ""
    yield "Next:"
    for line, why in lines:
        yield f"  {style.cyan(line)}{' ' * (width - len(line))}  {why}"


def _without(words: Sequence[str], option: str) -> list[str]:
    """``words`` without an option and its value."""
    if option not in words:
        return list(words)
    at = words.index(option)
    return [*words[:at], *words[at + 2 :]]


def _places(places: Sequence[tuple[FilePlan, Site]]) -> str:
    shown = ", ".join(f"{_path(plan)}:{_cell(site)}{site.start.line}" for plan, site in places[:SHOWN])
    return shown + (f" and {len(places) - SHOWN} more" if len(places) > SHOWN else "")


def _wrapped(text: str, indent: str, hanging: int, paint: int) -> list[str]:
    """Lines of ``text``, whose first one holds ``paint`` characters that take no room on the screen."""
    first, *rest = textwrap.wrap(text, WIDTH + paint, initial_indent=indent, break_long_words=False)
    return [
        first,
        *textwrap.wrap(" ".join(rest), WIDTH, initial_indent=" " * hanging, subsequent_indent=" " * hanging),
    ]


def _cell(site: Site) -> str:
    """What stands before the line of a place in a notebook."""
    return f"cell {site.cell}:" if site.cell else ""


def _path(plan: FilePlan) -> str:
    return plan.path.replace(os.sep, "/")
