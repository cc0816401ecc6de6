"""``review``: what a change brings, and how it compares with what the tool would write."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

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
from migrate.commands.planned import report, report_targets
from migrate.files.ignore import PatternError
from migrate.output.report import Hunk, Review
from migrate.output.style import style_for
from migrate.output.text import Command
from migrate.plan import Status
from migrate.reporting import Result, Target, page
from migrate.review import patch
from migrate.review.assess import Reviewed, assess
from migrate.review.change import Change, ReviewError
from migrate.review.sides import of_commits, of_disk, of_index, of_patch
from migrate.review.verdicts import Verdict
from migrate.settings import ConfigError, load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from migrate.files.discover import Exclude
    from migrate.options import Options


@dataclass(frozen=True, slots=True)
class Asked:
    """Which change, and what to print."""

    commits: str = ""
    diff: str = ""
    staged: bool = False
    kind: str = "text"
    output: str = ""


def review(flags: Flags, asked: Asked) -> int:
    """Print what is new in a change on stdout or into a file."""
    if bool(asked.commits) + bool(asked.diff) + asked.staged > 1:
        raise UsageError("COMMITS, --diff and --staged: give one of them")
    wanted = report_targets(flags, asked.output)
    try:
        config = load(["."])
        chosen, left_out = replace(options(config, flags), mark=False), excludes(config, flags)
        found = _reviewed(asked, chosen, left_out)
    except (ConfigError, PatternError, ReviewError) as error:
        raise UsageError(str(error)) from error
    result = Result(
        found.plans,
        Command.REVIEW,
        given([word for word in (asked.commits,) if word], flags),
        chosen,
        [exclude.pattern for exclude in left_out],
        found.sources,
        review=_model(found),
    )
    if asked.output:
        report(result, [Target(asked.kind, asked.output)])
    elif asked.kind == "text":
        click.echo(page(result, style_for(sys.stdout)), nl=False)
    else:
        click.echo(result.render(asked.kind), nl=False)
    report(result, wanted)
    if any(plan.status is Status.FAILED for plan in found.plans):
        return ERROR
    return SOMETHING if found.findings else NOTHING


def _reviewed(asked: Asked, chosen: Options, left_out: Sequence[Exclude]) -> Reviewed:
    with tempfile.TemporaryDirectory(prefix="interactions-review.") as scratch:
        return assess(_change(asked, os.path.realpath(scratch)), chosen, left_out)


def _change(asked: Asked, scratch: str) -> Change:
    here = os.getcwd()
    if asked.diff:
        return of_patch(*_patch(asked.diff), here, scratch)
    if asked.staged:
        return of_index(here, scratch)
    return of_commits(asked.commits, here, scratch) if asked.commits else of_disk(here, scratch)


def _patch(file: str) -> tuple[str, str]:
    """The text of a patch, and what to call it."""
    name = "the patch on stdin" if file == DASH else file
    try:
        data = sys.stdin.buffer.read(patch.LARGEST + 1) if file == DASH else _read(file)
    except OSError as error:
        raise ReviewError(f"{file}: cannot be read: {(error.strerror or 'unknown').lower()}") from error
    if len(data) > patch.LARGEST:
        limit = patch.LARGEST // 1048576
        raise ReviewError(
            f"{name}: is larger than {limit} MB; give the commits, or a patch of the Python files alone "
            "(`git diff BASE...HEAD -- '*.py' '*.ipynb'`)"
        )
    return data.decode("utf-8", "surrogateescape"), name


def _read(file: str) -> bytes:
    with Path(file).open("rb") as stream:
        return stream.read(patch.LARGEST + 1)


def _model(found: Reviewed) -> Review:
    return Review(
        change=found.words,
        files=found.changed,
        findings=found.findings,
        hunks=[
            Hunk(
                path=one.path.replace(os.sep, "/"),
                line=one.line,
                end=one.end,
                verdict=one.verdict.value,
                diff="" if one.verdict is Verdict.SAME else one.diff,
            )
            for one in found.judged
        ],
    )
