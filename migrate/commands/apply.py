"""``apply``: the rewrites, made."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import click

from migrate.applied.worktree import uncommitted
from migrate.commands.asked import ERROR, NOTHING, SOMETHING, STOPPED, Flags, UsageError, given
from migrate.commands.planned import Run, failed, planned, report, report_targets, result, tell
from migrate.edit.apply import apply_edits
from migrate.files.text import decode
from migrate.output import text
from migrate.output.style import style_for
from migrate.output.summary import Summary
from migrate.output.text import SHOWN, Command
from migrate.output.words import count
from migrate.output.write import Rewrite, WriteError, prepare, write
from migrate.plan import FilePlan, Status


@dataclass(frozen=True, slots=True)
class Apply:
    """The options that `apply` has besides."""

    fail_on_left: bool = False
    undo: bool = True
    """Whether to write a record to undo the run from."""
    ask: bool = False
    """Whether to ask about each rewrite."""


@dataclass
class _Progress:
    """How far the writing got; also what Ctrl-C is answered from."""

    written: list[str] = field(default_factory=list)
    recorded: bool = False
    """Whether there is a record to undo the run from."""

    def stopped(self) -> str:
        """What is said when the run is stopped."""
        if not self.written:
            return "Stopped: nothing was written."
        done = "1 file was" if len(self.written) == 1 else f"{len(self.written)} files were"
        back = f" ({_BACK})" if self.recorded else ""
        return f"Stopped: {done} rewritten{back}, the others are as they were."


_BACK = "`interactions-migrate undo` takes this back"


def apply(paths: Sequence[str], flags: Flags, asked: Apply) -> int:
    """Rewrite the files, or stdin to stdout, and print what was done and what is left."""
    progress = _Progress()
    if asked.ask:
        from migrate.commands.choose import check_terminal

        check_terminal()
    try:
        wanted = report_targets(flags)
        run = planned(paths, flags)
        found = result(run, Command.APPLY, paths, flags, reports=bool(wanted))
        if run.piped is not None:
            _pass_on(run.piped, run.plans[0])
            plans = run.plans
        else:
            _warn([plan.path for plan in run.plans if plan.changes])
            wishes = _chosen(run) if asked.ask else run.plans
            plans = _write(wishes, [*(["-i"] if asked.ask else []), *given(paths, flags)], asked, progress)
    except KeyboardInterrupt:
        click.echo(progress.stopped(), err=True)
        return STOPPED
    summary, piped = Summary(plans), run.piped is not None
    style = style_for(sys.stderr if piped else sys.stdout)
    closing = text.summary(summary, Command.APPLY, style, given(paths, flags))
    back = f"{_BACK}.\n" if progress.recorded else ""
    tell(text.left(summary, style), text.ledger(summary.done(), style), closing, back, err=piped)
    report(replace(found, plans=plans), wanted)
    if summary.files(Status.FAILED):
        return ERROR
    return SOMETHING if asked.fail_on_left and summary.left else NOTHING


def _chosen(run: Run) -> list[FilePlan]:
    """The rewrites that are wanted, without those that only made sense together with one that is not."""
    from migrate.commands.choose import choose
    from migrate.pins import after_choice

    return after_choice(choose(run))


def _write(
    plans: Sequence[FilePlan], arguments: Sequence[str], asked: Apply, progress: _Progress
) -> list[FilePlan]:
    """Rewrite the files; a plan that could not be carried out comes back as a failure."""
    prepared: dict[str, Rewrite] = {}
    problems: dict[str, str] = {}
    for plan in plans:
        if plan.changes:
            try:
                prepared[plan.path] = prepare(plan)
            except WriteError as error:
                problems[plan.path] = str(error)
    if prepared:
        write_all(list(prepared.values()), arguments, asked, progress, problems)
    return [failed(plan, problems[plan.path]) if plan.path in problems else plan for plan in plans]


def write_all(
    rewrites: Sequence[Rewrite],
    arguments: Sequence[str],
    asked: Apply,
    progress: _Progress,
    problems: dict[str, str],
) -> None:
    """Write an undo record and then the files; those that cannot be written are added to ``problems``."""
    from migrate.applied.undo import Store, UndoError
    from shim._version import __version__

    store, record = Store.for_writing(), None
    if asked.undo:
        time = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            record = store.add(rewrites, ["apply", *arguments], time, __version__)
        except UndoError as error:
            raise UsageError(f"{error}; nothing was rewritten (--no-undo goes without a record)") from error
        progress.recorded = True
    try:
        for rewrite in rewrites:
            try:
                write(rewrite)
            except WriteError as error:
                problems[rewrite.path] = str(error)
            else:
                progress.written.append(rewrite.path)
    finally:
        if record is not None and not progress.written:
            store.remove(record)
            progress.recorded = False


def _warn(paths: Sequence[str]) -> None:
    """Name the files about to change that git has no copy of."""
    dirty = uncommitted(paths)
    if dirty:
        names = ", ".join(dirty[:SHOWN]) + (f" and {len(dirty) - SHOWN} more" if len(dirty) > SHOWN else "")
        hold = "holds" if len(dirty) == 1 else "hold"
        style = style_for(sys.stderr)
        said = f"{count(len(dirty), 'file')} to be rewritten {hold} work that is not committed: {names}"
        click.echo(style.yellow("Warning: ") + said, err=True)


def _pass_on(piped: bytes, plan: FilePlan) -> None:
    """Write the new source to stdout; nothing at all when the old one could not be understood."""
    if plan.status is Status.FAILED:
        return
    source = decode(piped, plan.path) if plan.changes else None
    data = piped if source is None else source.encode(apply_edits(source.text, plan.edits))
    stdout = sys.stdout.buffer
    stdout.write(data)
    stdout.flush()
