"""What diff, apply and check do: from their arguments to output and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import click

from migrate.apply import apply_edits
from migrate.config import Config, ConfigError, load, rule_codes
from migrate.discover import Exclude, PathError
from migrate.engine import plan_stdin, run
from migrate.ignore import PatternError
from migrate.options import Options, State
from migrate.output import diff as patch
from migrate.output import text
from migrate.output.progress import ProgressLine
from migrate.output.style import style_for
from migrate.output.summary import Summary
from migrate.output.text import Command
from migrate.output.write import WriteError, write_plan
from migrate.plan import FilePlan, Status
from migrate.reporting import ReportError, Result, Target, page, put, sources, targets, writable, write
from migrate.text import SourceText, decode, digest

if TYPE_CHECKING:
    from migrate.baseline import Entry

NOTHING, SOMETHING, ERROR, STOPPED = 0, 1, 2, 130
DASH = "-"


class UsageError(click.ClickException):
    """Something on the command line or in pyproject.toml that cannot be done."""

    exit_code = ERROR


@dataclass(frozen=True, slots=True)
class Flags:
    """The options that all three commands have, as they were given."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unsafe: bool | None = None
    state: State | None = None
    markdown: bool | None = None
    bridge: bool | None = None
    mark: bool | None = None
    vertex: bool | None = None
    exclude: tuple[str, ...] = ()
    jobs: int | None = None
    report: tuple[str, ...] = ()
    """``FORMAT=FILE`` for each report to write beside what is printed."""
    record_time: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """The options that `check` has besides."""

    kind: str = "text"
    output: str = ""
    baseline: str = ""
    update_baseline: bool = False


@dataclass(frozen=True, slots=True)
class _Run:
    """What was planned, and with which settings."""

    piped: bytes | None
    """What stood on stdin, where that was asked for."""
    plans: list[FilePlan]
    options: Options
    exclude: Sequence[str] = ()


def diff(paths: Sequence[str], flags: Flags) -> int:
    """Print the patch on stdout, byte for byte, and the summary on stderr."""
    wanted = _targets(flags)
    run = _planned(paths, flags)
    plans = run.plans
    style, stdout = style_for(sys.stdout), sys.stdout.buffer
    for index, plan in enumerate(plans):
        source = _source(run.piped, plan) if plan.changes else None
        if source is not None:
            stdout.write(patch.render(source, plan.edits, style))
        elif plan.changes:
            plans[index] = _failed(plan, "changed on disk while it was read; run the command again")
    stdout.flush()
    summary = Summary(plans)
    click.echo(
        text.summary(summary, Command.DIFF, style_for(sys.stderr), _given(paths, flags)), err=True, nl=False
    )
    _report(_result(run, Command.DIFF, paths, flags, reports=bool(wanted)), wanted)
    return _code(summary)


def check(paths: Sequence[str], flags: Flags, asked: Check) -> int:
    """Print what was found on stdout or into a file, and compare it with a baseline."""
    wanted = _targets(flags, asked.output)
    entries = _baseline(asked)
    run = _planned(paths, replace(flags, mark=False))  # whatever pyproject.toml says: nothing is written
    reports = bool(wanted) or asked.kind != "text" or bool(asked.baseline)
    result = _result(run, Command.CHECK, paths, flags, reports=reports)
    if asked.baseline:
        from migrate.baseline import compare, current, dump

        compared = compare(run.plans, result.sources, entries, asked.baseline)
        if asked.update_baseline:
            known = [*current(run.plans, result.sources, asked.baseline), *compared.unseen]
            _put(asked.baseline, dump(known))
            compared = compare(run.plans, result.sources, known, asked.baseline)
        result = replace(result, compared=compared)
    if asked.output:
        _report(result, [Target(asked.kind, asked.output)])
    elif asked.kind == "text":
        click.echo(page(result, style_for(sys.stdout)), nl=False)
    else:
        click.echo(result.render(asked.kind), nl=False)
    _report(result, wanted)
    if result.compared is not None and not Summary(run.plans).files(Status.FAILED):
        return SOMETHING if result.compared.new else NOTHING
    return _code(Summary(run.plans))


def apply(paths: Sequence[str], flags: Flags, fail_on_left: bool) -> int:
    """Rewrite the files, or stdin to stdout, and print what was done and what is left."""
    written: list[str] = []
    try:
        wanted = _targets(flags)
        run = _planned(paths, flags)
        result = _result(run, Command.APPLY, paths, flags, reports=bool(wanted))
        plans, piped = run.plans, run.piped
        if piped is not None:
            _pass_on(piped, plans[0])
        else:
            plans = [_write(plan, written) for plan in plans]
    except KeyboardInterrupt:
        what = "nothing was written"
        if written:
            done = "1 file was" if len(written) == 1 else f"{len(written)} files were"
            what = f"{done} rewritten, the others are as they were"
        click.echo(f"Stopped: {what}.", err=True)
        return STOPPED
    summary, style = Summary(plans), style_for(sys.stdout if piped is None else sys.stderr)
    closing = text.summary(summary, Command.APPLY, style, _given(paths, flags))
    _print(text.left(summary, style), text.ledger(summary.done(), style), closing, err=piped is not None)
    _report(replace(result, plans=plans), wanted)
    if summary.files(Status.FAILED):
        return ERROR
    return SOMETHING if fail_on_left and summary.left else NOTHING


def _targets(flags: Flags, output: str = "") -> list[Target]:
    """The reports that were asked for; whatever keeps them from being written is said before the work starts."""
    try:
        if output:
            writable(output)
        return targets(flags.report)
    except ReportError as error:
        raise UsageError(str(error)) from error


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


def _result(run: _Run, command: Command, paths: Sequence[str], flags: Flags, *, reports: bool) -> Result:
    """What was found, with the sources where ``reports`` are to be made of it."""
    time = None
    if flags.record_time:
        from datetime import UTC, datetime

        time = datetime.now(UTC).isoformat(timespec="seconds")
    return Result(
        run.plans,
        command,
        _given(paths, flags),
        run.options,
        run.exclude,
        sources(run.plans, partial(_source, run.piped)) if reports else {},
        time=time,
    )


def _report(result: Result, wanted: Sequence[Target]) -> None:
    try:
        write(result, wanted)
    except ReportError as error:
        raise UsageError(str(error)) from error


def _put(file: str, page: str) -> None:
    try:
        put(file, page)
    except ReportError as error:
        raise UsageError(str(error)) from error


def _given(paths: Sequence[str], flags: Flags) -> list[str]:
    """The arguments that decide what is found, for the next command to repeat."""
    lists = {"--select": flags.select, "--ignore": flags.ignore, "--exclude": flags.exclude}
    words = [word for option, values in lists.items() for value in values for word in (option, value)]
    if flags.unsafe is not None:
        words.append("--unsafe" if flags.unsafe else "--safe")
    if flags.state is not None:
        words += ["--state", flags.state]
    if flags.markdown is not None:
        words.append("--markdown" if flags.markdown else "--no-markdown")
    if flags.bridge is not None:
        words.append("--bridge" if flags.bridge else "--no-bridge")
    if flags.mark is not None:
        words.append("--mark" if flags.mark else "--no-mark")
    if flags.vertex is not None:
        words.append("--vertex" if flags.vertex else "--no-vertex")
    return [*words, *paths]


def _planned(paths: Sequence[str], flags: Flags) -> _Run:
    """Plan what ``paths`` name."""
    piped = DASH in paths
    if piped and len(paths) > 1:
        raise UsageError(f"{DASH} reads one source from stdin; give it alone, not with other paths")
    try:
        config = load([] if piped else paths or ["."])
        options = _options(config, flags)
        if piped:
            data = sys.stdin.buffer.read()
            return _Run(data, [plan_stdin(data, options)], options)
        with ProgressLine(sys.stderr) as progress:
            excludes = _excludes(config, flags)
            jobs = flags.jobs or config.jobs
            plans = list(run(paths or ["."], options, excludes=excludes, jobs=jobs, progress=progress))
            return _Run(None, plans, options, [exclude.pattern for exclude in excludes])
    except (ConfigError, PathError, PatternError) as error:
        raise UsageError(str(error)) from error


def _options(config: Config, flags: Flags) -> Options:
    """The command line where it says something, else pyproject.toml."""
    select = rule_codes(_words(flags.select), "--select") or config.select
    ignore = rule_codes(_words(flags.ignore), "--ignore") or config.ignore
    return Options(
        select or (),
        ignore or (),
        unsafe=bool(config.unsafe if flags.unsafe is None else flags.unsafe),
        state=flags.state or config.state or "server",
        markdown=bool(config.markdown if flags.markdown is None else flags.markdown),
        mark=bool(config.mark if flags.mark is None else flags.mark),
        bridge=bool(config.bridge if flags.bridge is None else flags.bridge),
        vertex=bool(config.vertex if flags.vertex is None else flags.vertex),
    )


def _words(values: Iterable[str]) -> list[str]:
    """Comma lists, split; an empty list stays as one empty word, which is nobody's name."""
    return [
        word for value in values for word in (list(filter(None, map(str.strip, value.split(",")))) or [""])
    ]


def _excludes(config: Config, flags: Flags) -> list[Exclude]:
    """Those of pyproject.toml and those of the command line: neither takes back what the other leaves out."""
    of_project = [Exclude(config.folder, pattern) for pattern in config.exclude or ()]
    return of_project + [Exclude(os.getcwd(), pattern) for pattern in flags.exclude]


def _source(piped: bytes | None, plan: FilePlan) -> SourceText | None:
    """The source the plan was made from; ``None`` when it is not there any more."""
    if piped is not None:
        return decode(piped, plan.path)
    with open(plan.path, "rb") as stream:
        data = stream.read()
    return decode(data, plan.path) if digest(data) == plan.sha256 else None


def _write(plan: FilePlan, written: list[str]) -> FilePlan:
    if not plan.changes:
        return plan
    try:
        write_plan(plan)
    except WriteError as error:
        return _failed(plan, str(error))
    written.append(plan.path)
    return plan


def _pass_on(piped: bytes, plan: FilePlan) -> None:
    """Write the new source to stdout; nothing at all when the old one could not be understood."""
    if plan.status is Status.FAILED:
        return
    source = decode(piped, plan.path) if plan.changes else None
    data = piped if source is None else source.encode(apply_edits(source.text, plan.edits))
    stdout = sys.stdout.buffer
    stdout.write(data)
    stdout.flush()


def _failed(plan: FilePlan, message: str) -> FilePlan:
    return replace(plan, status=Status.FAILED, sites=(), edits=(), message=message)


def _print(*parts: str, err: bool = False) -> None:
    click.echo("\n".join(part for part in parts if part), nl=False, err=err)


def _code(summary: Summary) -> int:
    if summary.files(Status.FAILED):
        return ERROR
    return SOMETHING if summary.open else NOTHING
