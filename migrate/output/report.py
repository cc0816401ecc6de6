"""Plans -> the JSON report. The models document it; ``docs/report.schema.json`` is made from them."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from migrate.codes import CODES
from migrate.output.summary import Summary
from migrate.plan import Applicability, FilePlan, Held, LedgerEntry, Outcome, Position, Site, Status

SCHEMA_VERSION: Literal[1] = 1

Count = Annotated[int, Field(ge=0)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)


class Place(_Model):
    """A place in a file."""

    line: Annotated[int, Field(ge=1)]
    """From 1."""
    column: Annotated[int, Field(ge=1)]
    """From 1, in characters."""


class Change(_Model):
    """One change of behaviour that a rewrite brings."""

    code: str
    message: str
    row: str
    """The row of the mapping table it comes from; empty for none. `explain` takes it."""


class Use(_Model):
    """One use of the old API: a call together with every read of its result."""

    rule: str
    """Code of the rule that found it."""
    name: str
    """Name of that rule."""
    call: str
    """Entry point in the SDK's words."""
    cell: Annotated[int, Field(ge=1)] | None
    """Number of the notebook cell that the places are in, counted from 1 over all cells; null outside notebooks."""
    start: Place
    end: Place
    scope: str
    """Qualified name of the enclosing function or class, or `<module>`."""
    outcome: Outcome
    """What becomes of it; `left` needs a person."""
    applicability: Applicability
    applied: bool
    """Whether the rewrite is part of this run's changes."""
    held: Held | None
    """Why a use that could be rewritten is not."""
    reason: str
    """Code that says why it is left; empty otherwise."""
    message: str
    """What was found and what to do; may be empty for a plain rewrite."""
    group: Annotated[int, Field(ge=-1)]
    """Uses of one file with the same number are rewritten together or not at all."""
    effort: Count
    """Minutes a person typically needs; 0 where the tool does the work."""
    ledger: list[Change]


class File(_Model):
    """One file that is not clean."""

    path: str
    """With `/`; relative to the working directory where it lies inside it."""
    status: Status
    changes: bool
    """Whether applying changes the file."""
    message: str
    """Why the file was skipped or failed, and what to do; empty otherwise."""
    position: Place | None
    """Where it failed, when known."""
    sha256: str
    """Of the bytes that were read; empty where they could not be."""
    sites: list[Use]


class Totals(_Model):
    """Counts over the whole run."""

    files: Count
    """Files looked at."""
    clean: Count
    planned: Count
    skipped: Count
    failed: Count
    changed: Count
    """Files that applying changes."""
    sites: Count
    native: Count
    """Uses that applying rewrites natively."""
    bridged: Count
    """Uses that applying rewrites with the shim behind the result."""
    left: Count
    """Uses that need a person."""
    held: dict[Held, Count]
    """Uses that could be rewritten and are not, by reason."""
    reasons: dict[str, Count]
    """Uses that are left, by reason code."""
    effort: Count
    """Minutes that what is left typically takes."""


class Report(_Model):
    """What a run found."""

    schema_version: Literal[1]
    """Raised when a reader of this format would have to change; new fields alone do not raise it."""
    tool_version: str
    summary: Totals
    files: list[File]
    """In path order; clean files are counted but not listed."""


def build(plans: Sequence[FilePlan], tool_version: str) -> Report:
    """The report of a run."""
    summary = Summary(plans)
    return Report(
        schema_version=SCHEMA_VERSION,
        tool_version=tool_version,
        summary=_totals(summary),
        files=[_file(plan) for plan in plans if plan.status is not Status.CLEAN],
    )


def render(report: Report) -> str:
    """The report as JSON text, ended by a newline."""
    return report.model_dump_json(indent=2) + "\n"


def schema() -> str:
    """The JSON Schema of the report, as it stands in ``docs/report.schema.json``."""
    return json.dumps(Report.model_json_schema(mode="serialization"), indent=2) + "\n"


def _totals(summary: Summary) -> Totals:
    applied = [site.outcome for site in summary.applied]
    return Totals(
        files=len(summary.plans),
        **{status.value: len(summary.files(status)) for status in Status},
        changed=len(summary.changed),
        sites=len(summary.sites),
        native=applied.count(Outcome.NATIVE),
        bridged=applied.count(Outcome.BRIDGED),
        left=len(summary.left),
        held={held: summary.held(held) for held in Held},
        reasons=dict(summary.reasons),
        effort=summary.effort,
    )


def _file(plan: FilePlan) -> File:
    # A file name need not be text; JSON has to be.
    path = plan.path.encode("utf-8", "backslashreplace").decode()
    return File(
        path=path.replace(os.sep, "/"),
        status=plan.status,
        changes=plan.changes,
        message=plan.message,
        position=_place(plan.position) if plan.position else None,
        sha256=plan.sha256,
        sites=[_use(site) for site in plan.sites],
    )


def _use(site: Site) -> Use:
    rule, reason = CODES.get(site.rule), CODES.get(site.reason)
    return Use(
        rule=site.rule,
        name=rule.name if rule else "",
        call=site.call,
        cell=site.cell or None,
        start=_place(site.start),
        end=_place(site.end),
        scope=site.scope,
        outcome=site.outcome,
        applicability=site.applicability,
        applied=site.applied,
        held=site.held,
        reason=site.reason,
        message=site.message,
        group=site.group,
        effort=reason.effort if reason else 0,
        ledger=[_change(entry) for entry in site.ledger],
    )


def _change(entry: LedgerEntry) -> Change:
    return Change(code=entry.code, message=entry.message, row=entry.row)


def _place(position: Position) -> Place:
    return Place(line=position.line, column=position.column)
