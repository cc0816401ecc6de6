"""Several reports from one run, and where they are written."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from project import copied
from ran import Run

from migrate.output import FORMATS

PROGRAM = (
    "from google import genai\n\nclient = genai.Client()\n"
    "print(client.models.generate_content(model='m', contents='x').text)\n"
)


@pytest.fixture
def project(here: Path) -> Path:
    (here / "a.py").write_text(PROGRAM)
    return here


def test_all_at_once(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is what `--format` prints, and all come from one run."""
    monkeypatch.chdir(copied(tmp_path))
    arguments = [word for kind in FORMATS for word in ("--report", f"{kind}={tmp_path / kind}")]
    printed = run("check", *arguments).text
    assert printed == (tmp_path / "text").read_text()
    for kind in FORMATS:
        assert run("check", "--format", kind).text == (tmp_path / kind).read_text()


def test_output(project: Path, run: Run) -> None:
    printed = run("check", "--format", "sarif").out
    ran = run("check", "--format", "sarif", "--output", "x.sarif")
    assert (ran.code, ran.out) == (1, b"")
    assert Path("x.sarif").read_bytes() == printed


@pytest.mark.parametrize("command", ["diff", "apply"])
def test_diff_and_apply_report_as_well(project: Path, run: Run, command: str) -> None:
    plain = run(command)
    Path("a.py").write_text(PROGRAM)
    ran = run(command, "--report", "json=r.json")
    assert (ran.code, ran.out, ran.err) == (plain.code, plain.out, plain.err)
    report = json.loads(Path("r.json").read_text())
    assert report["run"]["command"] == command
    (use,) = report["files"][0]["sites"]
    assert (
        use["excerpts"][0]["after"]
        == "print(client.interactions.create(model='m', input='x', store=False).output_text)\n"
    )


def test_a_piped_source(here: Path, run: Run) -> None:
    ran = run("check", "--format", "json", "-", stdin=PROGRAM.encode())
    report = json.loads(ran.out)
    assert report["files"][0]["path"] == "<stdin>"
    assert report["files"][0]["sites"][0]["region"]["start"] == {"line": 4, "column": 7, "utf8_column": 7}


def test_the_settings_are_told(project: Path, run: Run) -> None:
    ran = run(
        "check",
        "--format",
        "json",
        "--unsafe",
        "--state",
        "client",
        "--exclude",
        "b*",
        "--select",
        "GI101",
        ".",
    )
    told = json.loads(ran.out)["run"]
    assert told["arguments"] == ["--select", "GI101", "--exclude", "b*", "--unsafe", "--state", "client", "."]
    assert told["settings"] == {
        "select": ["GI101"], "ignore": [], "exclude": ["b*"], "unsafe": True, "state": "client",
        "markdown": False, "bridge": False, "mark": False, "vertex": False, "models": False, "pins": "report",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("html", "write FORMAT=FILE"),
        ("html=", "write FORMAT=FILE"),
        ("pdf=x", "where FORMAT is text, json"),
        ("html=no/such/x", "there is no folder no/such"),
        ("html=.", "is a folder"),
    ],
)
def test_wrong_reports_are_told_before_anything_is_done(
    project: Path, run: Run, word: str, message: str
) -> None:
    ran = run("apply", "--report", word)
    assert ran.code == 2
    assert message in ran.err
    assert Path("a.py").read_text() == PROGRAM


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no modes of files")
def test_a_report_takes_the_place_of_the_last_one(project: Path, run: Run) -> None:
    """Whole, with the usual rights, through a symbolic link, and with nothing beside it."""
    Path("kept.json").write_text("old")
    os.symlink("kept.json", "r.json")
    mask = os.umask(0o022)
    run("check", "--report", "json=r.json")
    os.umask(mask)
    assert os.path.islink("r.json")
    assert json.loads(Path("kept.json").read_text())["schema_version"] == 1
    assert stat.S_IMODE(os.stat("kept.json").st_mode) == 0o644
    assert sorted(os.listdir()) == ["a.py", "kept.json", "r.json"]


def test_a_name_that_is_not_text(here: Path, run: Run) -> None:
    name = os.fsdecode(b"a\xff.py")
    try:
        Path(name).write_text(PROGRAM)
    except OSError:
        pytest.skip("this file system has no such names")
    for kind in FORMATS:
        assert run("check", "--format", kind).code == 1
        assert run("check", "--format", kind, "--output", "out").code == 1


def test_a_file_that_changes_under_the_run(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lines are not at hand any more; the report says what is known."""
    from migrate.commands import planned

    monkeypatch.setattr(planned, "digest", lambda data: "other")
    for kind in FORMATS:
        ran = run("check", "--format", kind)
        assert ran.code == 1
    report = json.loads(run("check", "--format", "json").out)
    assert report["files"][0]["sites"][0]["region"] is None
    assert report["files"][0]["fixes"] == []
