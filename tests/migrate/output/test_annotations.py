"""What continuous integration reads: GitHub annotations, rdjson and JUnit XML."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from edited import edited
from hypothesis import given, settings
from project import copied, many, random_runs
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.output import github, junit, rdjson
from migrate.output.assemble import build
from migrate.plan import FilePlan, Held, Position, Status

Plans = tuple[list[FilePlan], dict[str, SourceText]]
PROGRAM = "from google import genai\n\nclient = genai.Client()\n"


@pytest.mark.parametrize("kind", ["github", "rdjson", "junit"])
def test_the_project(
    kind: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion
) -> None:
    monkeypatch.chdir(copied(tmp_path))
    assert run("check", "--format", kind).text == snapshot


@given(random_runs())
@settings(deadline=None, max_examples=50)
def test_counts_add_up(run: Plans) -> None:
    report = build(run[0], "0", run[1])
    failed = sum(plan.status is Status.FAILED for plan in run[0])
    skipped = sum(plan.status is Status.SKIPPED for plan in run[0])
    sites = [site for plan in run[0] for site in plan.sites]
    quiet = sum(site.held in (Held.SUPPRESSED, Held.NOT_SELECTED, Held.DECLINED) for site in sites)

    assert len(json.loads(rdjson.render(report))["diagnostics"]) == len(sites) - quiet + failed

    root = ElementTree.fromstring(junit.render(report))
    assert int(root.get("tests", "")) == len(root.findall("./testsuite/testcase"))
    assert len(root.findall("./testsuite/testcase")) == len(sites) + failed + skipped
    assert len(root.findall(".//failure")) == len(sites) - quiet
    assert len(root.findall(".//error")) == failed
    assert len(root.findall(".//skipped")) == quiet + skipped
    for suite in root.findall("testsuite"):
        for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(name, "")) == len(suite.findall(f".//{tag}"))

    lines = github.render(report).count("\n")
    assert lines <= 30
    if len(sites) - quiet + failed <= 9:
        assert lines == len(sites) - quiet + failed


@given(random_runs())
@settings(deadline=None, max_examples=50)
def test_annotations_are_one_line_each(run: Plans) -> None:
    page = github.render(build(run[0], "0", run[1]))
    for line in page.split("\n")[:-1]:
        found = re.fullmatch(r"::(error|warning|notice) ((?:[\w]+=[^,:\r\n]*,?)+)::([^\r\n]*)", line)
        assert found is not None, line
        assert not re.search(r"%(?!25|0A|0D|3A|2C)", line)


def test_escapes_of_annotations() -> None:
    plan = FilePlan("a,b:c%.py", Status.FAILED, message="50 % of\r\nit: a, b", position=Position(3, 1))
    assert github.render(build([plan], "0")) == (
        "::error file=a%2Cb%3Ac%25.py,line=3,col=1,title=interactions-migrate%3A file failed"
        "::50 %25 of%0D%0Ait: a, b\n"
    )


def test_the_tenth_annotation_tells_of_the_others() -> None:
    plans, sources = many(100)  # 20 of them left, 80 to be rewritten
    lines = github.render(build(plans, "0", sources)).splitlines()
    assert len(lines) == 20
    assert lines[9] == "::warning title=interactions-migrate::and 11 more places; the report has all of them"
    assert lines[19].endswith("and 71 more places; the report has all of them")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_suggestions_count_bytes(newline: str) -> None:
    call = "é = 1\nprint('😀', client.models.generate_content(model='m', contents='é').text)\n"
    text = (PROGRAM + call).replace("\n", newline)
    plan = plan_bytes(text.encode(), "x.py", Options())
    (found,) = json.loads(rdjson.render(build([plan], "0", {"x.py": SourceText("x.py", text)})))[
        "diagnostics"
    ]
    (one,) = found["suggestions"]
    start, end = (tuple(one["range"][side][name] for name in ("line", "column")) for side in ("start", "end"))
    assert edited(text, [(start, end, one["text"])], utf8=True) == apply_edits(text, plan.edits)


def test_far_apart_is_no_suggestion() -> None:
    """A suggestion that makes half of a rewrite would be worse than none."""
    text = (
        PROGRAM
        + "r = client.models.generate_content(model='m', contents='x')\n"
        + "x = 1\n" * 60
        + "print(r.text)\n"
    )
    plan = plan_bytes(text.encode(), "x.py", Options())
    assert plan.edits
    (found,) = json.loads(rdjson.render(build([plan], "0", {"x.py": SourceText("x.py", text)})))[
        "diagnostics"
    ]
    assert "suggestions" not in found


def test_xml_holds_anything() -> None:
    plan = FilePlan('<a&"\x07.py', Status.FAILED, message="\x00 ]]> <b>")
    root = ElementTree.fromstring(junit.render(build([plan], "0")))
    (suite,) = root
    assert suite.get("name") == '<a&"\ufffd.py'
    assert suite[0][0].get("message") == "\ufffd ]]> <b>"


def test_nothing_found() -> None:
    report = build([], "0")
    assert github.render(report) == ""
    assert json.loads(rdjson.render(report))["diagnostics"] == []
    root = ElementTree.fromstring(junit.render(report))
    assert (root.get("tests"), len(root)) == ("0", 0)


def test_what_apply_did_asks_for_nothing(here: Path, run: Run) -> None:
    (here / "a.py").write_text(
        PROGRAM + "print(client.models.generate_content(model='m', contents='x').text)\n"
    )
    ran = run("apply", "--report", "github=a.txt", "--report", "junit=a.xml")
    assert ran.code == 0
    assert Path("a.txt").read_text() == ""
    assert ElementTree.parse("a.xml").getroot().get("failures") == "0"
    assert "interactions.create" in Path("a.py").read_text()
