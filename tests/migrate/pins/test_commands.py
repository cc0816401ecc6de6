"""Requirements through the commands: told by default, changed when asked, put back, and no reason for a crash."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pin_corpus import CODE
from ran import Run

from migrate.engine import run as run_engine
from migrate.options import Options
from migrate.pins import after_choice, with_pin_files
from migrate.plan import Held

pytestmark = pytest.mark.usefixtures("here")

OLD = "httpx\ngoogle-genai==1.3.0  # chat\n"
ARCHIVED = """\
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.generate_content("Name a moon.").usage_metadata.total_token_count)
"""
NEW = "httpx\ngoogle-genai==3.3.0  # chat\n"


@pytest.fixture(autouse=True)
def _tree(here: Path) -> None:
    Path("app.py").write_text(CODE)
    Path("requirements.txt").write_text(OLD)


def test_by_default_they_are_told(run: Run) -> None:
    ran = run("check", ".")
    assert "requirements.txt:2:1 GI330 [told only] `google-genai==1.3.0` lets in" in ran.text
    assert "1 use of the old API and 1 requirement in 2 of 2 files" in ran.text
    assert "interactions-migrate diff --pins edit ." in ran.text
    run("apply", ".")
    assert Path("requirements.txt").read_text() == OLD


def test_changed_and_put_back(run: Run) -> None:
    assert "+google-genai==3.3.0  # chat" in run("diff", "--pins", "edit", ".").text
    assert run("apply", "--pins", "edit", ".").code == 0
    assert Path("requirements.txt").read_text() == NEW
    run("undo")
    assert Path("requirements.txt").read_text() == OLD
    assert Path("app.py").read_text() == CODE


def test_after_a_run_that_only_told_them(run: Run) -> None:
    """google-generativeai is taken care of later, too, when no file shows any more that it was used."""
    Path("requirements.txt").write_text("google-generativeai\n")
    run("apply", ".")
    Path("b.py").write_text(CODE)
    run("apply", "--pins", "edit", ".")
    assert Path("requirements.txt").read_text() == "google-genai>=2.3.0\n"


@pytest.mark.parametrize("where", ["flag", "setting"])
def test_off(run: Run, where: str) -> None:
    Path("pyproject.toml").write_text(
        '[tool.interactions-migrate]\npins = "off"\n' if where == "setting" else ""
    )
    ran = run("check", *(["--pins", "off"] if where == "flag" else []), ".")
    assert "requirement" not in ran.text


def test_a_setting_that_there_is_not(run: Run) -> None:
    Path("pyproject.toml").write_text('[tool.interactions-migrate]\npins = "on"\n')
    ran = run("check", ".")
    assert ran.code == 2
    assert "tool.interactions-migrate.pins: must be one of report, edit, off, not 'on'" in ran.err


def test_the_report_says_it_as_well(run: Run) -> None:
    report = json.loads(run("check", "--format", "json", ".").text)
    assert report["run"]["settings"]["pins"] == "report"
    use = report["files"][1]["sites"][0]
    assert (use["rule"], use["held"], use["applied"]) == ("GI330", "reported", False)
    assert report["coverage"]["sites"] == 100


def test_patches_and_rules(run: Run) -> None:
    run("apply", "--pins", "edit", "--patch-dir", "patches", ".")
    assert sorted(path.name for path in Path("patches").iterdir()) == [
        "1-GI101-generate-content.patch",
        "2-GI330-old-pin.patch",
    ]
    ran = run("diff", "--pins", "edit", "--ignore", "GI330", ".")
    assert "google-genai" not in ran.text.replace("app.py", "")


def test_a_requirement_stays_where_the_rewrite_of_its_code_is_declined(here: Path) -> None:
    Path("app.py").write_text(ARCHIVED)
    Path("requirements.txt").write_text("google-generativeai\n")
    options = Options(unsafe=True, pins="edit")
    plans, _ = with_pin_files(list(run_engine(["."], options, jobs=1)), ["."], options, ())
    code, pin = plans
    assert pin.edits
    assert after_choice(plans) == plans
    declined = replace(code, edits=(), sites=tuple(replace(site, held=Held.DECLINED) for site in code.sites))
    left = after_choice([declined, pin])[1]
    assert not left.edits
    assert [site.held for site in left.sites] == [Held.DECLINED]


def test_where_they_are_looked_for(run: Run, here: Path) -> None:
    """Below a folder that is named, beside a file that is, and above both within the repository."""
    for name in ("svc/app.py", "svc/deep/app.py"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(CODE)
    for name in ("svc/requirements.txt", "svc/deep/requirements.txt"):
        (here / name).write_text(OLD)
    Path("requirements").mkdir()
    Path("requirements/dev.txt").write_text(OLD)

    def told(*arguments: str) -> list[str]:
        return [
            line.partition(":")[0] for line in run("check", *arguments).text.splitlines() if "GI330" in line
        ]

    assert told("svc/app.py") == ["svc/requirements.txt"]
    assert told("svc") == ["svc/deep/requirements.txt", "svc/requirements.txt"]
    (here / ".git").mkdir()
    assert told("svc/app.py") == ["requirements.txt", "requirements/dev.txt", "svc/requirements.txt"]
    assert told("--exclude", "requirements/", "svc/app.py") == ["requirements.txt", "svc/requirements.txt"]
    assert told("--exclude", "requirements.txt", "svc") == ["requirements/dev.txt"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("requirements.txt", OLD.encode("utf-16")),
        ("requirements.txt", b"google-genai==1\xff\xfe\n"),
        ("requirements.txt", b"google-genai==1\0\n"),
    ],
)
def test_files_that_are_no_text_are_skipped_and_told(run: Run, name: str, data: bytes) -> None:
    Path(name).write_bytes(data)
    ran = run("apply", "--pins", "edit", ".")
    assert ran.code == 0
    assert "its pins cannot be read" in ran.text or b"\0g\0" in data or "genai" not in data.decode("latin-1")
    assert Path(name).read_bytes() == data


@pytest.mark.parametrize(
    "name", ["pyproject.toml", "Pipfile", "setup.py", "environment.yml", "uv.lock", "setup.cfg"]
)
def test_odd_files_end_well(run: Run, name: str) -> None:
    for text in (
        "google-genai",
        "[google-genai==1",
        '"google-genai>=1"\n- [pip:\n',
        "= google-genai\n\n[[[",
        "x = [",
    ):
        Path(name).write_text(text)
        ran = run("check", ".")
        assert ran.code == 1
        assert "Traceback" not in ran.err
