"""What a command found -> its reports, in the formats and files that were asked for."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from migrate.files.text import SourceText
from migrate.output import FORMATS, text
from migrate.output.review_text import page as review_page
from migrate.output.style import Style
from migrate.output.summary import Summary
from migrate.output.text import Command
from migrate.plan import FilePlan

if TYPE_CHECKING:
    from migrate.baseline import Compared
    from migrate.options import Options
    from migrate.output.report import Report, Review

_MODULES = {"json": "report"}
"""Modules of `migrate.output` that are not called as their format."""


class ReportError(ValueError):
    """A report that cannot be made or written; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Target:
    """A report and where it goes."""

    kind: str
    file: str


@dataclass(frozen=True)
class Result:
    """What a command found, and how it was asked."""

    plans: Sequence[FilePlan]
    command: Command
    given: Sequence[str]
    """The arguments that decide on what is found."""
    options: Options
    exclude: Sequence[str] = ()
    sources: Mapping[str, SourceText] = field(default_factory=dict)
    """What the plans with sites were made from, by path."""
    compared: Compared | None = None
    time: str | None = None
    review: Review | None = None

    def render(self, kind: str) -> str:
        """One report."""
        if kind == "text":
            return page(self, Style(colour=False))
        module = import_module(f"migrate.output.{_MODULES.get(kind, kind)}")
        rendered: str = module.render(self.report)
        return rendered

    @cached_property
    def report(self) -> Report:
        """The model that all formats but text are rendered from."""
        from migrate.output import report as model
        from migrate.output.assemble import build
        from shim._version import __version__

        settings = model.Settings(
            select=list(self.options.select),
            ignore=list(self.options.ignore),
            exclude=list(self.exclude),
            unsafe=self.options.unsafe,
            state=self.options.state,
            markdown=self.options.markdown,
            bridge=self.options.bridge,
            mark=self.options.mark,
            vertex=self.options.vertex,
            models=self.options.models,
            pins=self.options.pins,
        )
        run = model.Run(
            command=self.command.value, arguments=list(self.given), settings=settings, time=self.time
        )
        return build(self.plans, __version__, self.sources, run, self.compared, self.review)


def page(result: Result, style: Style) -> str:
    """What `check` prints for people."""
    if result.review is not None:
        return review_page(result.plans, result.review, style)
    shown: Sequence[FilePlan] = result.plans
    gate = ""
    if result.compared is not None:
        shown = new_only(result.plans, result.compared)
        gate = text.gate(result.compared.file, result.compared.new, len(result.compared.stale), style)
    closing = text.summary(Summary(result.plans), result.command, style, result.given)
    held = text.generations(result.plans, style) if result.command is Command.CHECK else ""
    parts = (text.sites(shown, style), text.ledger(Summary(shown), style), held, closing, gate)
    return "\n".join(part for part in parts if part)


def new_only(plans: Sequence[FilePlan], compared: Compared) -> list[FilePlan]:
    """The same files with the sites that the baseline does not have."""
    from dataclasses import replace

    found = []
    for plan in plans:
        known = compared.known.get(plan.path, ())
        new = tuple(site for site, old in zip(plan.sites, known, strict=False) if not old)
        found.append(replace(plan, sites=new))
    return found


def targets(words: Sequence[str]) -> list[Target]:
    """``FORMAT=FILE`` -> targets that can be written; raises `ReportError`."""
    found = []
    for word in words:
        kind, mark, file = word.partition("=")
        if not mark or not file or kind not in FORMATS:
            raise ReportError(f"--report {word}: write FORMAT=FILE, where FORMAT is {', '.join(FORMATS)}")
        found.append(Target(kind, file))
    for target in found:
        writable(target.file)
    return found


def writable(file: str) -> None:
    """Raise `ReportError` where it can be told beforehand that ``file`` cannot be written."""
    folder = os.path.dirname(file) or "."
    if not os.path.isdir(folder):
        raise ReportError(f"{file}: there is no folder {folder}; make it first")
    if os.path.isdir(file):
        raise ReportError(f"{file}: is a folder, not a file")


def write(result: Result, wanted: Sequence[Target]) -> None:
    """Write reports; raises `ReportError`."""
    for target in wanted:
        put(target.file, result.render(target.kind))


def put(file: str, page: str) -> None:
    """Write a file, all of it or nothing; raises `ReportError`."""
    data = page.encode("utf-8", "backslashreplace")
    try:
        if os.path.lexists(file) and not os.path.isfile(file):  # a pipe or a terminal
            with open(file, "wb") as stream:
                stream.write(data)
            return
        target = os.path.realpath(file)
        handle, temporary = tempfile.mkstemp(prefix=".report.", dir=os.path.dirname(target))
        try:
            with open(handle, "wb") as stream:
                stream.write(data)
            os.chmod(temporary, 0o666 & ~_umask())
            os.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(temporary)
            raise
    except OSError as error:
        raise ReportError(f"{file}: cannot be written: {(error.strerror or 'unknown').lower()}") from error


def sources(
    plans: Sequence[FilePlan], read: Callable[[FilePlan], SourceText | None]
) -> dict[str, SourceText]:
    """What the plans with sites were made from; a file that changed since is left out."""
    found = {plan.path: read(plan) for plan in plans if plan.sites}
    return {path: source for path, source in found.items() if source is not None}


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
