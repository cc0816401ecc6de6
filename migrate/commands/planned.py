"""Planning what a command was asked to look at, and telling it: what diff, check and apply have in common."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

import click

from migrate.commands.asked import (
    DASH,
    ERROR,
    NOTHING,
    SOMETHING,
    Flags,
    UsageError,
    excludes,
    given,
    options,
)
from migrate.engine import plan_stdin, run
from migrate.files.discover import Exclude, PathError, display
from migrate.files.ignore import PatternError, Patterns
from migrate.files.text import SourceText, decode, digest
from migrate.options import Options
from migrate.output.progress import ProgressLine
from migrate.output.summary import Summary
from migrate.output.text import Command
from migrate.plan import FilePlan, Status
from migrate.reporting import ReportError, Result, Target, put, sources, targets, writable, write
from migrate.settings import ConfigError, load


@dataclass(frozen=True, slots=True)
class Run:
    """What was planned, and with which settings."""

    piped: bytes | None
    """What stood on stdin, where that was asked for."""
    plans: list[FilePlan]
    options: Options
    exclude: Sequence[str] = ()

    def source(self, plan: FilePlan) -> SourceText | None:
        """What ``plan``, one of these, was made from; ``None`` when it is not there any more."""
        if self.piped is not None:
            return decode(self.piped, plan.path)
        with open(plan.path, "rb") as stream:
            data = stream.read()
        return decode(data, plan.path) if digest(data) == plan.sha256 else None


def planned(paths: Sequence[str], flags: Flags) -> Run:
    """Plan what ``paths`` name, or the source on stdin; raises `UsageError`."""
    piped = DASH in paths or bool(flags.stdin_filename)
    if piped and [path for path in paths if path != DASH]:
        raise UsageError(
            f"{'--stdin-filename' if flags.stdin_filename else DASH} reads one source from stdin; give it "
            "alone, not with other paths"
        )
    if os.path.isdir(flags.stdin_filename):
        raise UsageError(f"--stdin-filename {flags.stdin_filename}: is a folder, not a file")
    try:
        where = [flags.stdin_filename] if flags.stdin_filename else [] if piped else paths or ["."]
        config = load(where)
        wanted = options(config, flags)
        left_out = excludes(config, flags)
        names = [exclude.pattern for exclude in left_out]
        if piped:
            data = sys.stdin.buffer.read()
            return Run(data, [_of_stdin(data, flags.stdin_filename, wanted, left_out)], wanted, names)
        with ProgressLine(sys.stderr) as progress:
            jobs = flags.jobs or config.jobs
            plans = list(run(where, wanted, excludes=left_out, jobs=jobs, progress=progress))
        if wanted.pins != "off" and any(plan.sites or plan.generations for plan in plans):
            from migrate.pins import with_pin_files

            plans, wanted = with_pin_files(plans, where, wanted, left_out)
        return Run(None, plans, wanted, names)
    except (ConfigError, PathError, PatternError) as error:
        raise UsageError(str(error)) from error


def _of_stdin(data: bytes, name: str, wanted: Options, left_out: Sequence[Exclude]) -> FilePlan:
    patterns = Patterns([(exclude.folder, exclude.pattern) for exclude in left_out])
    if name and patterns.exclude(os.path.abspath(name), is_folder=False):
        return FilePlan(display(name), Status.SKIPPED, message="left out by an exclude pattern")
    return plan_stdin(data, wanted, name=display(name) if name else "")


def failed(plan: FilePlan, message: str) -> FilePlan:
    """The same file, of which nothing can be told but ``message``."""
    return replace(plan, status=Status.FAILED, sites=(), edits=(), message=message)


def code(summary: Summary) -> int:
    """The exit code of those that only look."""
    if summary.files(Status.FAILED):
        return ERROR
    return SOMETHING if summary.open else NOTHING


# -- reports


def report_targets(flags: Flags, output: str = "") -> list[Target]:
    """The reports that were asked for; whatever keeps them from being written is said before the work starts."""
    try:
        if output:
            writable(output)
        return targets(flags.report)
    except ReportError as error:
        raise UsageError(str(error)) from error


def result(run: Run, command: Command, paths: Sequence[str], flags: Flags, *, reports: bool) -> Result:
    """What was found, with the sources where ``reports`` are to be made of it."""
    time = None
    if flags.record_time:
        from datetime import UTC, datetime

        time = datetime.now(UTC).isoformat(timespec="seconds")
    return Result(
        run.plans,
        command,
        given(paths, flags),
        run.options,
        run.exclude,
        sources(run.plans, run.source) if reports else {},
        time=time,
    )


def report(result: Result, wanted: Sequence[Target]) -> None:
    """Write the reports; raises `UsageError`."""
    try:
        write(result, wanted)
    except ReportError as error:
        raise UsageError(str(error)) from error


def put_file(file: str, page: str) -> None:
    """Write a file, all of it or nothing; raises `UsageError`."""
    try:
        put(file, page)
    except ReportError as error:
        raise UsageError(str(error)) from error


def tell(*parts: str, err: bool = False) -> None:
    """Print what is not empty, with an empty line between."""
    click.echo("\n".join(part for part in parts if part), nl=False, err=err)
