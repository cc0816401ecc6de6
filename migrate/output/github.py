"""The report as annotations of GitHub Actions: lines on stdout that GitHub shows beside the code.

GitHub keeps ten annotations of each level from a step, so the tenth says how many there are besides.
Source: docs.github.com, "Workflow commands for GitHub Actions"; actions/toolkit `command.ts` for the escapes.
"""

from __future__ import annotations

from dataclasses import dataclass

from migrate.output.report import File, Report, Use
from migrate.output.words import count, message
from migrate.plan import Outcome, Status

LIMIT = 10
_LEVELS = ("error", "warning", "notice")


@dataclass(frozen=True, slots=True)
class _Annotation:
    level: str
    properties: dict[str, str | int]
    text: str

    def __str__(self) -> str:
        words = ",".join(f"{name}={_property(str(value))}" for name, value in self.properties.items())
        return f"::{self.level} {words}::{_data(self.text)}"


def render(report: Report) -> str:
    """One line for each use that still asks something of the reader, and for each file that failed."""
    found = [
        *(_failed(file) for file in report.files if file.status is Status.FAILED),
        *(_use(file, use, report) for file in report.files for use in file.sites if report.pending(use)),
    ]
    lines = []
    for level in _LEVELS:
        own = [annotation for annotation in found if annotation.level == level]
        shown = own if len(own) <= LIMIT else own[: LIMIT - 1]
        lines += [str(annotation) for annotation in shown]
        if len(own) > len(shown):
            more = f"and {count(len(own) - len(shown), 'more place')}; the report has all of them"
            lines.append(str(_Annotation(level, {"title": "interactions-migrate"}, more)))
    return "".join(f"{line}\n" for line in lines)


def _failed(file: File) -> _Annotation:
    place: dict[str, str | int] = {"file": file.path}
    if file.position:
        place |= {"line": file.position.line, "col": file.position.column}
    return _Annotation("error", place | {"title": "interactions-migrate: file failed"}, file.message)


def _use(file: File, use: Use, report: Report) -> _Annotation:
    start, end = (use.region.start, use.region.end) if use.region else (use.start, use.end)
    place: dict[str, str | int] = {"file": file.path, "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub takes columns within one line only
        place |= {"col": start.column, "endColumn": max(end.column - 1, start.column)}
    level = "warning" if use.outcome is Outcome.LEFT else "notice"
    if report.gate:  # the uses that fail the run
        level = "error"
    label = f"{use.label} {use.reason}".rstrip()
    return _Annotation(level, place | {"title": f"{use.rule} {use.call}: {label}"}, message(use))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
