"""The report as SARIF 2.1.0: one result per use, with the replacements that rewrite it.

Columns count Unicode code points; regions of notebooks refer to the text of the ``.ipynb`` file.
Source: docs.oasis-open.org/sarif/sarif/v2.1.0.
"""

from __future__ import annotations

import json
from typing import Any

from migrate.codes import CODES, Code, CodeKind
from migrate.output.report import File, Place, Region, Replacement, Report, Use
from migrate.output.words import message
from migrate.plan import Held, Outcome, Status

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
NAME = "interactions-migrate"
FINGERPRINT = "interactionsMigrate/v1"
ROOT = "%SRCROOT%"

Json = dict[str, Any]


def render(report: Report) -> str:
    """The log as JSON text."""
    rules = [code for code in CODES.values() if code.kind is not CodeKind.LEDGER]
    index = {code.code: number for number, code in enumerate(rules)}
    uses = [(file, use) for file in report.files for use in file.sites]
    failed = [file for file in report.files if file.status is Status.FAILED]
    skipped = [file for file in report.files if file.status is Status.SKIPPED]
    run: Json = {
        "tool": {
            "driver": {
                "name": NAME,
                "version": report.tool_version,
                "rules": [_rule(code) for code in rules],
            }
        },
        "invocations": [
            {
                "executionSuccessful": not failed,
                "toolExecutionNotifications": [
                    *(_notification(file, "error") for file in failed),
                    *(_notification(file, "note") for file in skipped),
                ],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\r", "\n"],
        "results": _results(report, uses, index),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: Code) -> Json:
    parts = [
        ("What", code.what),
        ("Why", code.why),
        ("Use instead", code.instead),
        ("Fix safety", code.safety),
    ]
    filled = [(heading, text) for heading, text in parts if text]
    return {
        "id": code.code,
        "name": code.name,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.what},
        "help": {
            "text": "\n\n".join(f"{heading}: {text}" for heading, text in filled),
            "markdown": "\n\n".join(f"**{heading}**\n\n{text}" for heading, text in filled),
        },
        "defaultConfiguration": {"level": "note" if code.kind is CodeKind.RULE else "warning"},
        "properties": {"tags": ["migration", code.kind.value]},
    }


def _results(report: Report, uses: list[tuple[File, Use]], index: dict[str, int]) -> list[Json]:
    seen: dict[tuple[str, str], int] = {}
    results = []
    for file, use in uses:
        code = use.reason if use.outcome is Outcome.LEFT and use.reason in index else use.rule
        result: Json = {"ruleId": code}
        if code in index:
            result["ruleIndex"] = index[code]
        result |= {
            "kind": "fail",
            "level": "warning" if use.outcome is Outcome.LEFT else "note",
            "message": {"text": message(use)},
            "locations": [_location(file, use.region, use.start, use.scope)],
        }
        if use.fingerprint:
            number = seen[file.path, use.fingerprint] = seen.get((file.path, use.fingerprint), 0) + 1
            result["partialFingerprints"] = {FINGERPRINT: f"{use.fingerprint}:{number}"}
        if use.held is Held.SUPPRESSED:
            result["suppressions"] = [{"kind": "inSource"}]
        elif use.held is Held.NOT_SELECTED:
            result["suppressions"] = [{"kind": "external", "justification": "its rule is not selected"}]
        elif use.held is Held.DECLINED:
            result["suppressions"] = [{"kind": "external", "justification": "declined when asked"}]
        if use.known is not None:
            result["baselineState"] = "unchanged" if use.known else "new"
        if use.applied and report.run.command != "apply":
            fixes = [fix for fix in file.fixes if fix.group == use.group]
            result["fixes"] = [_fix(file, fix.replacements) for fix in fixes]
        result["properties"] = {
            "rule": use.rule,
            "outcome": use.label,
            "applicability": use.applicability,
            "effortMinutes": use.effort,
            "ledger": [change.code for change in use.ledger],
        }
        results.append(result)
    return results


def _fix(file: File, replacements: list[Replacement]) -> Json:
    return {
        "description": {"text": "Rewrite the call and everything that reads its result."},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(file),
                "replacements": [
                    {
                        "deletedRegion": _region(replacement.region),
                        "insertedContent": {"text": replacement.text},
                    }
                    for replacement in replacements
                ],
            }
        ],
    }


def _location(file: File, region: Region | None, start: Place | None, scope: str = "") -> Json:
    physical: Json = {"artifactLocation": _artifact(file)}
    if region is not None:
        physical["region"] = _region(region)
    elif start is not None:
        physical["region"] = {"startLine": start.line, "startColumn": start.column}
    location: Json = {"physicalLocation": physical}
    if scope:
        location["logicalLocations"] = [{"fullyQualifiedName": scope}]
    return location


def _region(region: Region) -> Json:
    return {
        "startLine": region.start.line,
        "startColumn": region.start.column,
        "endLine": region.end.line,
        "endColumn": region.end.column,
    }


def _artifact(file: File) -> Json:
    return {"uri": file.uri} if file.uri.startswith("file:") else {"uri": file.uri, "uriBaseId": ROOT}


def _notification(file: File, level: str) -> Json:
    return {
        "level": level,
        "message": {"text": file.message},
        "locations": [_location(file, None, file.position)],
    }
