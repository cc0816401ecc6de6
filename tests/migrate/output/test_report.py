"""The JSON report keeps its promises: its schema, its counts, and its words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fake_planner import plan_text
from syrupy.assertion import SnapshotAssertion

from migrate.options import Options
from migrate.output.report import SCHEMA_VERSION, Report, build, render, schema
from migrate.plan import FilePlan, Position, Status
from migrate.text import SourceText

SCHEMA = Path(__file__).parents[3] / "docs" / "report.schema.json"
SOURCE = """\
client.models.generate_content(1)  # chatty method
client.models.generate_content(2)  # left
client.models.generate_content(3)  # unsafe
client.models.generate_content(4)  # ignored
"""


@pytest.fixture
def plans() -> list[FilePlan]:
    return [
        plan_text(SourceText("src/a.py", SOURCE), Options()),
        FilePlan("b.py", Status.CLEAN),
        FilePlan("bad.py", Status.FAILED, message="invalid syntax", position=Position(3, 7)),
        FilePlan("n.ipynb", Status.SKIPPED, message="notebooks are not supported yet"),
    ]


def test_report(plans: list[FilePlan], snapshot: SnapshotAssertion) -> None:
    assert render(build(plans, "1.2.3")) == snapshot


def test_counts_add_up(plans: list[FilePlan]) -> None:
    totals = build(plans, "0").summary
    assert totals.files == totals.clean + totals.planned + totals.skipped + totals.failed == len(plans)
    assert totals.sites == totals.native + totals.bridged + totals.left + sum(totals.held.values())
    assert totals.left == sum(totals.reasons.values())


def test_what_is_written_can_be_read(plans: list[FilePlan]) -> None:
    report = build(plans, "0")
    assert Report.model_validate_json(render(report)) == report


def test_no_files() -> None:
    report = json.loads(render(build([], "0")))
    assert report["schema_version"] == SCHEMA_VERSION
    assert report["files"] == []


def test_a_name_that_is_not_text() -> None:
    """JSON must be text; the bytes that are not are shown as escapes."""
    report = build([FilePlan("a\udcff.py", Status.FAILED, message="x")], "0")
    assert json.loads(render(report))["files"][0]["path"] == "a\\udcff.py"


def test_published_schema_is_current() -> None:
    """When this fails, the format changed: see `SCHEMA_VERSION`, then write `schema()` to the file."""
    assert SCHEMA.read_text() == schema()
