"""What the command line and pyproject.toml ask for, as the settings of a run."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click

from migrate.files.discover import Exclude
from migrate.options import Options, Pins, State
from migrate.settings import Config, rule_codes

NOTHING, SOMETHING, ERROR, STOPPED = 0, 1, 2, 130
DASH = "-"


class UsageError(click.ClickException):
    """Something on the command line or in pyproject.toml that cannot be done."""

    exit_code = ERROR


@dataclass(frozen=True, slots=True)
class Flags:
    """The options that diff, check and apply have in common, as they were given."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unsafe: bool | None = None
    state: State | None = None
    markdown: bool | None = None
    bridge: bool | None = None
    mark: bool | None = None
    vertex: bool | None = None
    models: bool | None = None
    pins: Pins | None = None
    exclude: tuple[str, ...] = ()
    jobs: int | None = None
    stdin_filename: str = ""
    """What the source on stdin is called; empty where no source is read from there, or it has no name."""
    report: tuple[str, ...] = ()
    """``FORMAT=FILE`` for each report to write beside what is printed."""
    record_time: bool = False


def options(config: Config, flags: Flags) -> Options:
    """The command line where it says something, else pyproject.toml; raises `ConfigError`."""
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
        models=bool(config.models if flags.models is None else flags.models),
        pins=flags.pins or config.pins or "report",
    )


def excludes(config: Config, flags: Flags) -> list[Exclude]:
    """Those of pyproject.toml and those of the command line: neither takes back what the other leaves out."""
    of_project = [Exclude(config.folder, pattern) for pattern in config.exclude or ()]
    return of_project + [Exclude(os.getcwd(), pattern) for pattern in flags.exclude]


def given(paths: Sequence[str], flags: Flags) -> list[str]:
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
    if flags.models is not None:
        words.append("--models" if flags.models else "--no-models")
    if flags.pins is not None:
        words += ["--pins", flags.pins]
    if flags.stdin_filename:
        words += ["--stdin-filename", flags.stdin_filename]
    return [*words, *paths]


def _words(values: Iterable[str]) -> list[str]:
    """Comma lists, split; an empty list stays as one empty word, which is nobody's name."""
    return [
        word for value in values for word in (list(filter(None, map(str.strip, value.split(",")))) or [""])
    ]
