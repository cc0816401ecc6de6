"""The report keeps its promises: its schema, its counts, its words, and the lines it shows."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import jsonschema
import pytest
from fake_planner import plan_text
from hypothesis import given, settings
from project import copied, random_runs
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.files.text import SourceText
from migrate.options import Options
from migrate.output import owners
from migrate.output.assemble import build
from migrate.output.owners import Owners
from migrate.output.report import SCHEMA_VERSION, Report, Share, render, schema
from migrate.plan import Edit, FilePlan, Held, Position, Status

SCHEMA = Path(__file__).parents[3] / "docs" / "report.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
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
    assert render(build(plans, "1.2.3", {"src/a.py": SourceText("src/a.py", SOURCE)})) == snapshot


@given(random_runs())
@settings(deadline=None)
def test_counts_add_up(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    report = build(run[0], "0", run[1])
    totals = report.summary
    assert totals.files == totals.clean + totals.planned + totals.skipped + totals.failed == len(run[0])
    assert totals.sites == totals.native + totals.bridged + totals.left + sum(totals.held.values())
    assert totals.left == sum(totals.reasons.values()) == sum(cause.sites for cause in report.causes)
    assert totals.effort == sum(cause.effort for cause in report.causes)
    assert totals.sites == sum(len(file.sites) for file in report.files)
    assert sum(share.files for share in report.folders) == sum(1 for file in report.files if file.sites)
    for name in ("sites", "native", "bridged", "left", "effort"):
        assert sum(getattr(share, name) for share in report.folders) == getattr(totals, name)
    assert sum(share.unsafe for share in report.folders) == totals.held[Held.UNSAFE]
    for share in report.folders:
        _adds_up(share)
    uses = [use for file in report.files for use in file.sites if not use.silenced]
    assert (report.coverage.sites == 100) == (bool(uses) and all(use.applied for use in uses))
    assert (report.coverage.sites is None) == (not uses)


def _adds_up(share: Share) -> None:
    assert share.sites == share.native + share.bridged + share.left + share.unsafe + share.silenced
    counted = share.sites - share.silenced
    assert (share.coverage == 100) == (counted > 0 and share.native + share.bridged == counted)


@given(random_runs())
@settings(deadline=None, max_examples=40)
def test_what_several_own_is_part_of_each_share(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    def of(_: Owners, path: str) -> tuple[str, ...]:
        return ((), ("@a",), ("@a", "@b"))[len(path) % 3]

    with patch.object(owners, "find", return_value=Owners("CODEOWNERS")), patch.object(Owners, "of", of):
        report = build(run[0], "0", run[1])
    shares = {share.name: share for share in report.owners}
    assert set(shares) <= {"", "@a", "@b"}
    for name in ("", "@a", "@b"):
        owned = [file for file in report.files if name in (file.owners or [""]) and file.sites]
        assert bool(owned) == (name in shares)
        if owned:
            _adds_up(shares[name])
            assert shares[name].files == len(owned)
            assert shares[name].sites == sum(len(file.sites) for file in owned)
            assert shares[name].effort == sum(u.effort for f in owned for u in f.sites if not u.silenced)


@given(random_runs())
@settings(deadline=None)
def test_what_is_written_fits_the_schema_and_can_be_read(
    run: tuple[list[FilePlan], dict[str, SourceText]],
) -> None:
    report = build(run[0], "0", run[1])
    page = render(report)
    VALIDATOR.validate(json.loads(page))
    assert Report.model_validate_json(page) == report


def test_no_files() -> None:
    report = json.loads(render(build([], "0")))
    assert report["schema_version"] == SCHEMA_VERSION
    assert report["files"] == []
    assert report["coverage"] == {"sites": None, "with_unsafe": None, "files": None}


def test_a_name_that_is_not_text() -> None:
    """JSON must be text; the bytes that are not are shown as escapes, and are bytes again in the URI."""
    report = build([FilePlan("a\udcff.py", Status.FAILED, message="x")], "0")
    (file,) = json.loads(render(report))["files"]
    assert file["path"] == "a\\udcff.py"
    assert file["uri"] == "a%FF.py"


def test_the_owners_of_a_share_and_of_nobody(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copied(here))
    report = Report.model_validate_json(run("check", "--format", "json").out)
    shares = {share.name: share for share in report.owners}
    assert set(shares) == {
        "",
        "@acme/platform",
        "@acme/tickets",
        "@mira",
        "@acme/assistant",
        "research@acme.example",
    }
    assert shares["@mira"].sites == shares["@acme/tickets"].sites == 5
    assert shares[""].sites == 1  # scripts, which a line gives to nobody
    several = sum((len(file.owners) or 1) * len(file.sites) for file in report.files)
    assert sum(share.sites for share in report.owners) == several


def test_the_time_is_recorded_only_when_asked_for(here: Path, run: Run) -> None:
    (here / "a.py").write_text("x = 1\n")
    assert json.loads(run("check", "--format", "json").out)["run"]["time"] is None
    assert json.loads(run("check", "--format", "json", "--record-time").out)["run"]["time"] is not None
    assert run("check", "--format", "json").out == run("check", "--format", "json").out


def test_excerpts_hold_the_call_and_what_changes_elsewhere() -> None:
    text = "".join(f"line{n}\n" for n in range(20))
    plan = plan_text(SourceText("a.py", "client.models.generate_content(1)\n"), Options())
    (site,) = plan.sites
    at = text.index("line12")
    plan = replace(
        plan,
        path="a.py",
        sites=(replace(site, start=Position(3, 1), end=Position(4, 2)),),
        edits=(
            Edit(0, 5, "first", -1),
            Edit(text.index("line2"), text.index("line3"), "two\n", 0),
            Edit(at, at + 6, "12", 0),
        ),
    )
    (file,) = build([plan], "0", {"a.py": SourceText("a.py", text)}).files
    (use,) = file.sites
    assert [(part.line, part.before, part.after) for part in use.excerpts] == [
        (3, "line2\nline3\n", "two\nline3\n"),
        (13, "line12\n", "12\n"),
    ]
    assert [(part.line, part.before, part.after) for part in file.others] == [(1, "line0\n", "first\n")]


def test_long_excerpts_are_cut_and_say_so() -> None:
    text = "client.models.generate_content(1)  # " + "x" * 1000 + "\n"
    plan = plan_text(SourceText("a.py", text), Options())
    (file,) = build([plan], "0", {"a.py": SourceText("a.py", text)}).files
    (part,) = file.sites[0].excerpts
    assert part.cut
    assert len(part.before) < 400


def test_published_schema_is_current() -> None:
    """When this fails, the format changed: see `SCHEMA_VERSION`, then write `schema()` to the file."""
    assert SCHEMA.read_text() == schema()
