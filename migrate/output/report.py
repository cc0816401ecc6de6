"""What a run found, as the one model that every report is rendered from, and its JSON.

The models document the format; ``docs/report.schema.json`` is made from them.
"""

from __future__ import annotations

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from migrate.plan import Applicability, Generation, Held, Outcome, Status

SCHEMA_VERSION: Literal[1] = 1

Count = Annotated[int, Field(ge=0)]
Percent = Annotated[float, Field(ge=0, le=100)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)


class Place(_Model):
    """A place in a file."""

    line: Annotated[int, Field(ge=1)]
    """From 1."""
    column: Annotated[int, Field(ge=1)]
    """From 1, in characters."""


class Spot(Place):
    """A place in the text of a file."""

    utf8_column: Annotated[int, Field(ge=1)]
    """From 1, in bytes of UTF-8."""


class Region(_Model):
    """A part of the text of a file, which for a notebook is JSON. A byte-order mark is no part of it.

    Lines end with `\\r\\n`, `\\r` or `\\n`, as in Python.
    """

    start: Spot
    end: Spot
    """Behind the last character."""


class Replacement(_Model):
    """A change of the text of a file."""

    region: Region
    text: str
    """What takes the place of the region."""


class Fix(_Model):
    """What rewrites a group of uses, without the other groups of the file."""

    group: Count
    replacements: list[Replacement]
    """In order; to be made all together."""
    suggestion: Replacement | None
    """The same as one replacement; null where it would span too many lines."""


class Excerpt(_Model):
    """Some lines of a file, without the indentation they share."""

    cell: Annotated[int, Field(ge=1)] | None
    line: Annotated[int, Field(ge=1)]
    """Number of the first line, in the cell where there is one."""
    before: str
    after: str | None
    """What the lines become; null where nothing changes."""
    cut: bool
    """Whether the excerpt is too long to be shown in full."""


class Change(_Model):
    """One change of behaviour that a rewrite brings."""

    code: str
    message: str
    row: str
    """The row of the mapping table it comes from; empty for none. `explain` takes it."""


class SharedChange(Change):
    """One change of behaviour, over the whole run."""

    title: str
    sites: Count
    """Uses whose rewrite brings it, among those that can be rewritten."""


class FieldNotice(_Model):
    """What becomes of one field of the old API, where it does not stay what it was."""

    row: str
    verdict: str
    target: str
    note: str
    sites: Count


class Cause(_Model):
    """One reason why uses are left."""

    code: str
    name: str
    title: str
    instead: str
    """What to do."""
    sites: Count
    effort: Count
    """Minutes for all of them."""


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
    region: Region | None
    """The same in the text of the file; null where the source was not at hand."""
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
    """Code that says why it is left, or why it is bridged and not native; empty otherwise."""
    message: str
    """What was found and what to do; may be empty for a plain rewrite."""
    group: Annotated[int, Field(ge=-1)]
    """Uses of one file with the same number are rewritten together or not at all."""
    effort: Count
    """Minutes a person typically needs; 0 where the tool does the work."""
    ledger: list[Change]
    fingerprint: str
    """The same for the same use after the file was moved, renamed or reformatted; empty without source."""
    known: bool | None
    """Whether the baseline has it; null where there is no baseline."""
    excerpts: list[Excerpt]
    """The call and the lines that its rewrite changes."""

    @property
    def silenced(self) -> bool:
        """Whether the user said not to be told about it."""
        return self.held in (Held.SUPPRESSED, Held.NOT_SELECTED, Held.DECLINED)

    @property
    def label(self) -> str:
        """Its state in one or two words, as every report says it."""
        if self.held is not None:
            return {
                Held.SUPPRESSED: "ignored",
                Held.NOT_SELECTED: "not selected",
                Held.REPORTED: "told only",
            }.get(self.held, str(self.held))
        return str(self.outcome)


class File(_Model):
    """One file that is not clean."""

    path: str
    """With `/`; relative to the working directory where it lies inside it."""
    uri: str
    """The same as a URI reference."""
    folder: str
    """The path without the name of the file; `.` for the working directory."""
    owners: list[str]
    """Whom CODEOWNERS names; empty for nobody."""
    status: Status
    changes: bool
    """Whether applying changes the file."""
    message: str
    """Why the file was skipped or failed, and what to do; empty otherwise."""
    position: Place | None
    """Where it failed, when known."""
    sha256: str
    """Of the bytes that were read; empty where they could not be."""
    generations: list[Generation]
    """What the file is written for before anything is rewritten, in the order to move it."""
    sites: list[Use]
    others: list[Excerpt]
    """Lines that change and belong to no single use, such as imports."""
    fixes: list[Fix]
    """One for each group of uses that is rewritten."""


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
    """Uses that could be rewritten and are not, by reason; left ones that the user silenced are among them."""
    reasons: dict[str, Count]
    """Uses that are left, by reason code."""
    effort: Count
    """Minutes that what is left typically takes."""


class Coverage(_Model):
    """How much of the work the tool does; in percent, rounded down. Null where there is nothing to do.

    Uses that the user silenced do not count.
    """

    sites: Percent | None
    """Uses that this run rewrites."""
    with_unsafe: Percent | None
    """Uses that it would with `--unsafe`."""
    files: Percent | None
    """Files with uses, of which every one is rewritten."""


class Share(_Model):
    """The part of the work that lies in one folder, or with one owner."""

    name: str
    """Folder, or owner as CODEOWNERS has it; empty for what nobody owns."""
    files: Count
    """Files with uses."""
    sites: Count
    native: Count
    bridged: Count
    left: Count
    unsafe: Count
    silenced: Count
    """Requirements that are only told are among them."""
    effort: Count
    coverage: Percent | None
    """Uses that this run rewrites, in percent."""


class Step(_Model):
    """One generation of the SDKs and APIs that code here is written for."""

    generation: Generation
    name: str
    """What people call it."""
    advice: str
    """When and how to move it."""
    files: list[str]
    """Paths of the files that hold it, clean ones too, in order."""


class Settings(_Model):
    """What decides on the plan beside the source."""

    select: list[str]
    ignore: list[str]
    exclude: list[str]
    unsafe: bool
    state: Literal["server", "client"]
    markdown: bool
    bridge: bool
    mark: bool
    vertex: bool
    models: bool
    pins: Literal["report", "edit", "off"]


class Run(_Model):
    """How the report came about."""

    command: str
    """`check`, `diff`, `apply` or `review`; with `apply`, rewritten uses are done."""
    arguments: list[str]
    settings: Settings
    time: str | None
    """When, in ISO 8601; null unless asked for, so that the same run gives the same report."""


class Gate(_Model):
    """How the run compares with a baseline."""

    file: str
    known: Count
    """Uses that the baseline has."""
    new: Count
    """Uses that it does not have; these fail the run."""
    stale: Count
    """Entries of the baseline whose use is gone."""


class Hunk(_Model):
    """Lines that a change rewrites and the tool would rewrite, too."""

    path: str
    line: Annotated[int, Field(ge=1)]
    """First line, after the change, in the text of the file."""
    end: Count
    """Last line; before `line` where the change takes lines away and puts nothing there."""
    verdict: Literal["same", "layout", "differs"]
    """`same` as the tool writes it; the same program in another `layout`; or it `differs`."""
    diff: str
    """From what the tool writes to what was written; empty for `same`."""


class Review(_Model):
    """What a change was compared with."""

    change: str
    """The change in the user's words."""
    files: Count
    """Files that differ, whatever they are."""
    findings: Count
    """Uses and traps that the change brings; all of them are among the sites of the files."""
    hunks: list[Hunk]
    """In order of path and line."""


class Report(_Model):
    """What a run found."""

    schema_version: Literal[1]
    """Raised when a reader of this format would have to change; new fields alone do not raise it."""
    tool_version: str
    run: Run
    summary: Totals
    coverage: Coverage
    gate: Gate | None
    """Null where no baseline was given."""
    ledger: list[SharedChange]
    """Commonest first."""
    rows: list[FieldNotice]
    """Notices by row of the mapping table, commonest first."""
    causes: list[Cause]
    """Commonest first."""
    folders: list[Share]
    """By folder, in order; the shares add up to the whole."""
    owners: list[Share]
    """By owner, those with most uses first. What several own is part of each of their shares. Empty without a
    CODEOWNERS file."""
    generations: list[Step]
    """In the order to move them; what there is nothing of is left out."""
    files: list[File]
    """In path order; clean files are counted but not listed."""
    review: Review | None = None
    """With `review` only."""

    def pending(self, use: Use) -> bool:
        """Whether ``use`` still asks something of the reader: not silenced, not known, not done."""
        done = self.run.command == "apply" and use.applied
        return not (use.silenced or use.known or done)


def render(report: Report) -> str:
    """The report as JSON text, ended by a newline."""
    return report.model_dump_json(indent=2) + "\n"


def schema() -> str:
    """The JSON Schema of the report, as it stands in ``docs/report.schema.json``."""
    return json.dumps(Report.model_json_schema(mode="serialization"), indent=2) + "\n"
