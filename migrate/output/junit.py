"""The report as JUnit XML: a suite per file, a case per use; what still asks something of the reader fails.

The shape is the one that Jenkins and GitLab read (testsuites, testsuite, testcase; failure, error, skipped).
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from migrate.output.report import File, Report, Use
from migrate.output.words import message
from migrate.plan import Outcome, Status

_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold."""


def render(report: Report) -> str:
    """The suites of all files that are not clean."""
    suites = [_suite(report, file) for file in report.files]
    body = "".join(suite for _, suite in suites)
    total = [sum(counts) for counts in zip(*(counts for counts, _ in suites), strict=True)] or [0, 0, 0, 0]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="interactions-migrate"{_counts(total)}>\n{body}</testsuites>\n'
    )


def _suite(report: Report, file: File) -> tuple[list[int], str]:
    """How many tests, failures, errors and skipped there are; and the suite."""
    if file.status in (Status.FAILED, Status.SKIPPED):
        failed = file.status is Status.FAILED
        at = f":{file.position.line}:{file.position.column}" if file.position else ""
        words = quoteattr(_legal(file.message))
        tag = f"<error message={words} type='failed'/>" if failed else f"<skipped message={words}/>"
        cases = [_case(file, f"the file{at}", tag)]
        counts = [1, 0, int(failed), int(not failed)]
    else:
        cases = [_use(report, file, use) for use in file.sites]
        failures = sum(report.pending(use) for use in file.sites)
        counts = [len(cases), failures, 0, sum(use.silenced for use in file.sites)]
    name = quoteattr(_legal(file.path))
    return counts, f"  <testsuite name={name}{_counts(counts)}>\n{''.join(cases)}  </testsuite>\n"


def _use(report: Report, file: File, use: Use) -> str:
    cell = f"cell {use.cell}:" if use.cell else ""
    name = f"{cell}{use.start.line}:{use.start.column} {use.call} in {use.scope}"
    said = _legal(message(use))
    if use.silenced:
        return _case(file, name, f"<skipped message={quoteattr(use.label)}/>")
    if not report.pending(use):
        return _case(file, name, "")
    kind = use.reason if use.outcome is Outcome.LEFT else use.rule
    label = f"{use.label} {use.reason}".rstrip()
    title = quoteattr(f"{use.rule} {label}")
    lines = "".join(part.before for part in use.excerpts)
    text = escape(_legal(f"{said}\n\n{lines}"))
    return _case(file, name, f"<failure message={title} type={quoteattr(kind)}>{text}</failure>")


def _case(file: File, name: str, inside: str) -> str:
    attributes = f'classname={quoteattr(_legal(file.path))} name={quoteattr(_legal(name))} time="0"'
    file_name = f"file={quoteattr(_legal(file.path))}"
    if not inside:
        return f"    <testcase {attributes} {file_name}/>\n"
    return f"    <testcase {attributes} {file_name}>{inside}</testcase>\n"


def _counts(counts: list[int]) -> str:
    names = ("tests", "failures", "errors", "skipped")
    return "".join(f' {name}="{number}"' for name, number in zip(names, counts, strict=True))


def _legal(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
