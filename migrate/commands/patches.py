"""``apply --patch-dir``: the rewrites as several patches, each fit for a pull request of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from migrate.commands.asked import ERROR, NOTHING, SOMETHING, Flags, UsageError, given
from migrate.commands.planned import failed, planned, report, report_targets, result
from migrate.output import text
from migrate.output.patches import REST, PatchError, Split, split, usable, write_all
from migrate.output.style import style_for
from migrate.output.summary import Summary
from migrate.output.text import SHOWN, Command
from migrate.output.words import count
from migrate.plan import Status


def write_patches(paths: Sequence[str], flags: Flags, folder: str, by: Split, fail_on_left: bool) -> int:
    """Write patches into ``folder`` and leave the files as they are."""
    wanted = report_targets(flags)
    try:
        usable(folder)
    except PatchError as error:
        raise UsageError(str(error)) from error
    run = planned(paths, flags)
    if run.piped is not None:
        raise UsageError("--patch-dir is for files; `diff` makes a patch of what is on stdin")
    sources = []
    for index, plan in enumerate(run.plans):
        source = run.source(plan) if plan.changes else None
        if source is not None:
            sources.append((plan, source))
        elif plan.changes:
            run.plans[index] = failed(plan, "changed on disk while it was read; run the command again")
    try:
        patches = split(sources, run.options, by)
        write_all(folder, patches)
    except PatchError as error:
        raise UsageError(str(error)) from error
    style, width = style_for(sys.stdout), max((len(patch.name) for patch in patches), default=0)
    for patch in patches:
        click.echo(f"{style.bold(patch.name)}{' ' * (width - len(patch.name))}  {patch.said}")
        for note in patch.notes[:SHOWN]:
            click.echo(f"{' ' * width}  {note}")
        if len(patch.notes) > SHOWN:
            click.echo(f"{' ' * width}  and so in {count(len(patch.notes) - SHOWN, 'more file')}")
    if patches:
        last = "the rest goes last, the others" if patches[-1].title == REST else "they"
        click.echo(f"Patches are in {folder}: {last} can be applied in any order, or without each other.\n")
    summary = Summary(run.plans)
    click.echo(text.summary(summary, Command.DIFF, style, given(paths, flags)), nl=False)
    report(result(run, Command.DIFF, paths, flags, reports=bool(wanted)), wanted)
    if summary.files(Status.FAILED):
        return ERROR
    return SOMETHING if fail_on_left and summary.left else NOTHING
