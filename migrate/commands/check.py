"""``check``: what there is, and whether it is more than a baseline knows."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from migrate.commands.asked import NOTHING, SOMETHING, Flags, UsageError
from migrate.commands.planned import code, planned, put_file, report, report_targets, result
from migrate.output.style import style_for
from migrate.output.summary import Summary
from migrate.output.text import Command
from migrate.plan import Status
from migrate.reporting import ReportError, Target, page, writable

if TYPE_CHECKING:
    from migrate.baseline import Entry


@dataclass(frozen=True, slots=True)
class Check:
    """The options that `check` has besides."""

    kind: str = "text"
    output: str = ""
    baseline: str = ""
    update_baseline: bool = False


def check(paths: Sequence[str], flags: Flags, asked: Check) -> int:
    """Print what was found on stdout or into a file, and compare it with a baseline."""
    wanted = report_targets(flags, asked.output)
    entries = _baseline(asked)
    run = planned(paths, replace(flags, mark=False))  # whatever pyproject.toml says: nothing is written
    reports = bool(wanted) or asked.kind != "text" or bool(asked.baseline)
    found = result(run, Command.CHECK, paths, flags, reports=reports)
    if asked.baseline:
        from migrate.baseline import compare, current, dump

        compared = compare(run.plans, found.sources, entries, asked.baseline)
        if asked.update_baseline:
            known = [*current(run.plans, found.sources, asked.baseline), *compared.unseen]
            put_file(asked.baseline, dump(known))
            compared = compare(run.plans, found.sources, known, asked.baseline)
        found = replace(found, compared=compared)
    if asked.output:
        report(found, [Target(asked.kind, asked.output)])
    elif asked.kind == "text":
        click.echo(page(found, style_for(sys.stdout)), nl=False)
    else:
        click.echo(found.render(asked.kind), nl=False)
    report(found, wanted)
    if found.compared is not None and not Summary(run.plans).files(Status.FAILED):
        return SOMETHING if found.compared.new else NOTHING
    return code(Summary(run.plans))


def _baseline(asked: Check) -> list[Entry]:
    if not asked.baseline:
        if asked.update_baseline:
            raise UsageError("--update-baseline needs --baseline FILE")
        return []
    from migrate.baseline import BaselineError, load

    try:
        writable(asked.baseline)
        if asked.update_baseline and not os.path.lexists(asked.baseline):
            return []
        return load(asked.baseline)
    except (BaselineError, ReportError) as error:
        raise UsageError(str(error)) from error
