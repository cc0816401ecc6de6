"""What README says is what the tools do."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.planner import plan_text
from migrate.settings import load

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert found is not None, f"README.md has no {language} block"
    return found.group(1)


def _command(name: str) -> str:
    found = re.search(rf"<!-- command: {name} -->\n```sh\n(.*?)\n```", README)
    assert found is not None, f"README.md has no command {name}"
    return found.group(1)


def _help() -> str:
    command = [sys.executable, "-m", "migrate", "--help"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_diff_on_the_first_screen_is_what_the_tool_makes() -> None:
    lines = [line for line in _block("diff").splitlines() if not line.startswith(("---", "+++", "@@"))]
    before = "".join(line[1:] + "\n" for line in lines if not line.startswith("+"))
    after = "".join(line[1:] + "\n" for line in lines if not line.startswith("-"))
    plan = plan_text(SourceText("ask.py", before), Options())
    assert apply_edits(before, plan.edits) == after


def test_the_two_commands_are_one_line_each_and_ci_runs_the_second() -> None:
    for name in ("demo", "test"):
        assert "\n" not in _command(name)
    assert "<!-- command: test -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_command_shown_exists() -> None:
    shown = set(re.findall(r"^interactions-migrate (\w+)", README, re.MULTILINE))
    listed = _help()
    assert shown
    assert all(f"  {command} " in listed for command in shown)


@pytest.mark.parametrize("code", ["0", "1", "2", "130"])
def test_exit_codes_are_those_of_the_help_text(code: str) -> None:
    listed = _help().partition("Exit codes:")[2]
    assert re.search(rf"\b{code}\b", listed)
    assert re.search(rf"\| {code} \|", README)


def test_the_settings_shown_are_accepted(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(_block("toml"), encoding="utf-8")
    settings = load([str(tmp_path)])
    assert settings.select == ("GI101",)
    assert settings.jobs == 2


def test_the_tables_are_up_to_date() -> None:
    command = [
        sys.executable,
        "-m",
        "shim.mapping.render",
        "README.md",
        "--full",
        "docs/mapping.md",
        "--check",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
