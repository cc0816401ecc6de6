"""The report as rdjson, which reviewdog turns into review comments with suggestions.

Columns count bytes of UTF-8 from 1; a range ends behind its last character.
Source: reviewdog/proto/rdf/reviewdog.proto.
"""

from __future__ import annotations

import json
from typing import Any

from migrate.output.report import File, Region, Report, Use
from migrate.output.words import message
from migrate.plan import Outcome, Status

NAME = "interactions-migrate"
Json = dict[str, Any]


def render(report: Report) -> str:
    """One diagnostic for each use that still asks something of the reader, and for each file that failed."""
    found = [
        *(_failed(file) for file in report.files if file.status is Status.FAILED),
        *(_use(file, use, report) for file in report.files for use in file.sites if report.pending(use)),
    ]
    return json.dumps({"source": {"name": NAME}, "diagnostics": found}, indent=2) + "\n"


def _failed(file: File) -> Json:
    location: Json = {"path": file.path}
    if file.position:
        location["range"] = {"start": {"line": file.position.line}}
    return {"message": file.message, "location": location, "severity": "ERROR"}


def _use(file: File, use: Use, report: Report) -> Json:
    place = _range(use.region) if use.region else {"start": {"line": use.start.line}}
    found: Json = {
        "message": message(use),
        "location": {"path": file.path, "range": place},
        "severity": "ERROR" if report.gate else "WARNING" if use.outcome is Outcome.LEFT else "INFO",
        "code": {"value": use.reason if use.outcome is Outcome.LEFT else use.rule},
    }
    if use.applied and use is _first(file, use.group):  # one suggestion for all uses that change together
        fixes = [fix.suggestion for fix in file.fixes if fix.group == use.group and fix.suggestion]
        if fixes:
            found["suggestions"] = [{"range": _range(fix.region), "text": fix.text} for fix in fixes]
    return found


def _first(file: File, group: int) -> Use:
    return next(use for use in file.sites if use.group == group and use.applied)


def _range(region: Region) -> Json:
    return {
        side: {"line": spot.line, "column": spot.utf8_column}
        for side, spot in (("start", region.start), ("end", region.end))
    }
