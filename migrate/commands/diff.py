"""``diff``: the rewrites as a patch."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from migrate.commands.asked import Flags, given
from migrate.commands.planned import code, failed, planned, report, report_targets, result
from migrate.output import diff as patch
from migrate.output import text
from migrate.output.style import style_for
from migrate.output.summary import Summary
from migrate.output.text import Command


def diff(paths: Sequence[str], flags: Flags) -> int:
    """Print the patch on stdout, byte for byte, and the summary on stderr."""
    wanted = report_targets(flags)
    run = planned(paths, flags)
    plans = run.plans
    style, stdout = style_for(sys.stdout), sys.stdout.buffer
    for index, plan in enumerate(plans):
        source = run.source(plan) if plan.changes else None
        if source is not None:
            stdout.write(patch.render(source, plan.edits, style))
        elif plan.changes:
            plans[index] = failed(plan, "changed on disk while it was read; run the command again")
    stdout.flush()
    summary = Summary(plans)
    closing = text.summary(summary, Command.DIFF, style_for(sys.stderr), given(paths, flags))
    click.echo(closing, err=True, nl=False)
    report(result(run, Command.DIFF, paths, flags, reports=bool(wanted)), wanted)
    return code(summary)
