"""What docs/reports.md, the hooks and the action say is what there is: every command runs, every input is listed."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from migrate.output import FORMATS
from migrate.output.markdown import LIMIT

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
BIN = Path(sys.executable).parent
CLEAN = "x = 1\n"
USE = (
    "from google import genai\n\nclient = genai.Client()\n"
    "print(client.models.generate_content(model='m', contents='x').text)\n"
)


def _project(folder: Path) -> Path:
    (folder / "src").mkdir()
    (folder / "src" / "a.py").write_text(USE)
    return folder


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def _sh(command: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1", **more}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_commands_of_the_page_run(tmp_path: Path) -> None:
    """In order, in a project with uses; one that finds them ends with 1."""
    project = _project(tmp_path)
    commands = [line for block in _blocks("sh") for line in block.splitlines()]
    assert len(commands) >= 6
    for command in commands:
        ran = _sh(command, project)
        gate = "--baseline" in command or "check" not in command
        assert ran.returncode == (0 if gate else 1), (command, ran.stderr)
    for name in (
        "report.html",
        "report.sarif",
        "report.json",
        ".interactions-baseline.json",
        "report.rdjson",
    ):
        assert (project / name).stat().st_size


def test_the_gitlab_job(tmp_path: Path) -> None:
    """Its commands without the installation; the files it keeps are those it writes."""
    project = _project(tmp_path)
    (job,) = yaml.safe_load(_blocks("yaml")[2]).values()
    install, check = job["script"]
    assert install.endswith(" interactions-migrate")
    assert _sh(f"{check} --update-baseline", project).returncode == 0
    assert _sh(check, project).returncode == 0
    for file in (*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]):
        assert (project / file).is_file()


def test_the_page_names_every_format_and_the_limit() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", PAGE.partition("## What")[0], re.MULTILINE)) == set(FORMATS)
    assert f"{LIMIT:,}" in PAGE


def test_the_inputs_of_the_action_are_those_of_the_page() -> None:
    table = PAGE.partition("<!-- action inputs -->\n")[2].partition("<!-- /action inputs -->")[0]
    rows = [
        f"| `{name}` | {f'`{value}`' if (value := given['default']) else ''} | {given['description']} |"
        for name, given in ACTION["inputs"].items()
    ]
    assert table.splitlines()[2:] == rows


def test_the_example_uses_what_the_action_has() -> None:
    workflow = yaml.safe_load(_blocks("yaml")[1])
    steps = workflow["jobs"]["gate"]["steps"]
    (ours,) = [step for step in steps if step.get("id") == "migrate"]
    assert set(ours["with"]) <= set(ACTION["inputs"])
    used = set(re.findall(r"steps\.migrate\.outputs\.([\w-]+)", PAGE))
    assert used
    assert used <= set(ACTION["outputs"])
    hooks = yaml.safe_load(_blocks("yaml")[0])["repos"][0]["hooks"]
    assert {hook["id"] for hook in hooks} <= {hook["id"] for hook in HOOKS}


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_hooks_run_as_pre_commit_runs_them(hook: dict[str, Any], tmp_path: Path) -> None:
    assert set(hook) == {"id", "name", "description", "entry", "language", "types_or", "require_serial"}
    (tmp_path / "a b.py").write_text(CLEAN)
    assert _sh(f"{hook['entry']} {shlex.quote('a b.py')}", tmp_path).returncode == 0
    (tmp_path / "a b.py").write_text(USE)
    ran = _sh(f"{hook['entry']} {shlex.quote('a b.py')}", tmp_path)
    changed = (tmp_path / "a b.py").read_text() != USE  # which pre-commit takes for a failure
    assert ran.returncode == 1 or changed


class _Runner:
    """Runs the steps of the action as GitHub does, apart from the installation."""

    def __init__(self, folder: Path, **given: str) -> None:
        self.folder = folder
        self.temp = folder.parent / "temp"
        self.temp.mkdir()
        self.outputs: dict[str, str] = {}
        self.log = ""
        self.code = 0
        inputs = {
            name: given.get(name.replace("-", "_"), value["default"])
            for name, value in ACTION["inputs"].items()
        }
        steps = {step["name"]: step for step in ACTION["runs"]["steps"]}
        assert list(steps) == ["Install", "Check", "Upload SARIF", "Verdict"]
        for name in ("Check", "Verdict"):
            self._step(steps[name], inputs)

    def _step(self, step: dict[str, Any], inputs: dict[str, str]) -> None:
        if self.code:
            return
        assert "${{" not in step["run"]  # values come in as variables, never as text of the script

        def value(found: re.Match[str]) -> str:
            room, _, name = found.group(1).rpartition(".")
            return inputs[name] if room == "inputs" else self.outputs[name]

        variables = {key: re.sub(r"\$\{\{ (.*?) \}\}", value, text) for key, text in step["env"].items()}
        output, summary = self.temp / "output", self.temp / "summary"
        ran = _sh(
            f"set -eo pipefail\n{step['run']}",
            self.folder,
            RUNNER_TEMP=str(self.temp),
            GITHUB_OUTPUT=str(output),
            GITHUB_STEP_SUMMARY=str(summary),
            **variables,
        )
        self.code, self.log = ran.returncode, self.log + ran.stdout + ran.stderr
        text = output.read_text()
        self.outputs |= dict(re.findall(r"^([\w-]+)=(.*)$", text, re.MULTILINE))
        for name, _, body in re.findall(r"^([\w-]+)<<(\S+)\n(.*?)\n\2$", text, re.MULTILINE | re.DOTALL):
            self.outputs[name] = body


def test_the_installation_is_pip_and_nothing_else() -> None:
    script = ACTION["runs"]["steps"][0]["run"]
    assert subprocess.run(["bash", "-n"], input=script, text=True, check=False).returncode == 0
    words = [shlex.split(line)[0].rpartition("/")[2] for line in script.splitlines()]
    assert words == ["$PYTHON", "pip", "echo"]
    assert [step["uses"] for step in ACTION["runs"]["steps"] if "uses" in step] == [
        "github/codeql-action/upload-sarif@v3"
    ]


def test_the_action_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text(CLEAN)
    runner = _Runner(tmp_path / "src")
    assert (runner.code, runner.outputs["exit-code"]) == (0, "0")
    assert "No use of the old API." in runner.outputs["comment"]


@pytest.mark.parametrize(("fail", "code"), [("true", 1), ("false", 0)])
def test_the_action_finds_uses(fail: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text(USE)
    runner = _Runner(tmp_path / "src", fail=fail)
    assert (runner.code, runner.outputs["exit-code"]) == (code, "1")
    assert "::notice file=a.py,line=4" in runner.log
    assert runner.outputs["comment"].startswith("<!-- interactions-migrate -->")
    assert set(runner.outputs) == set(ACTION["outputs"])
    for name in ("comment-file", "sarif-file", "html-file", "json-file"):
        assert Path(runner.outputs[name]).stat().st_size


def test_the_action_with_a_baseline_and_odd_inputs(tmp_path: Path) -> None:
    folder = tmp_path / "src"
    folder.mkdir()
    (folder / "a.py").write_text(USE)
    (folder / "b.py").write_text(CLEAN)
    _sh("interactions-migrate check --baseline 'my base.json' --update-baseline", folder)
    (folder / "b.py").write_text(USE)
    runner = _Runner(folder, baseline="my base.json", paths="a.py b.py $(touch hacked)", fail="true")
    assert runner.code == 2  # there is no such path, and nothing of it was run
    assert not (folder / "hacked").exists()
    (tmp_path / "temp").rename(tmp_path / "old")
    runner = _Runner(folder, baseline="my base.json", paths="a.py b.py")
    assert runner.code == 1
    assert "::error file=b.py" in runner.log
    assert "file=a.py" not in runner.log


def test_a_file_that_fails_fails_the_action(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text("import google.genai as g\ng.models.generate_content(\n")
    runner = _Runner(tmp_path / "src", fail="false")
    assert runner.code == 2
    assert "::error file=a.py" in runner.log


def test_the_pages_of_the_codes_are_current() -> None:
    """When this fails, run `python -m migrate.output.pages` and look at what it changed."""
    ran = subprocess.run(
        [sys.executable, "-m", "migrate.output.pages", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
