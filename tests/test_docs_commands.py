"""Every command in README.md and on the pages runs here, or in the test that is named beside it."""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = ["README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))]
USE = (
    "from google import genai\n\nclient = genai.Client()\n"
    "print(client.models.generate_content(model='m', contents='x').text)\n"
)
CHAT = "chat = client.chats.create(model='m')\nprint(chat.send_message('x').text)\n"
ELSEWHERE = {
    page
    for page in PAGES
    if (ROOT / "tests" / f"test_docs_{Path(page).stem}.py").is_file() and page != "README.md"
}
"""Pages with a test of their own, which runs all their commands."""
NOT_HERE = {
    "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/interactions-migrate diff": "slow, below",
    "python3 -m venv .venv && .venv/bin/pip install -q '.[dev]' && .venv/bin/python -m pytest -q": ".ci/run does",
    "interactions-shim serve --port 8788": "tests/test_docs_gateway.py does",
    "python tests/": "slow, below; those of tests/compat install other releases of the SDK",
}
"""Commands by how they begin, and why they are not run."""


def _commands(page: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```(?:sh|bash)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [re.sub(r"\s+# .*", "", line) for block in blocks for line in block.splitlines()]


def _left_out(command: str) -> bool:
    return any(command.startswith(begin) for begin in NOT_HERE)


HERE = [(page, [c for c in _commands(page) if not _left_out(c)]) for page in PAGES if page not in ELSEWHERE]


def _sh(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("page", "commands"), [pair for pair in HERE if pair[1]], ids=lambda value: str(value)[:20]
)
def test_the_commands_of_a_page_run_one_after_the_other(
    page: str, commands: list[str], tmp_path: Path
) -> None:
    """In a git repository with uses; `diff` and `check` end with 1 where they find some."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "ask.py").write_text(USE + CHAT)
    (tmp_path / "script.py").write_text("import sys\nassert sys.argv[1:] == ['--its', 'arguments']\n")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    for command in commands:
        ran = _sh(command, tmp_path)
        finds = re.match(r"interactions-migrate (diff|check) .*src$", command) is not None
        assert ran.returncode == finds, (command, ran.stdout, ran.stderr)
        assert "Traceback" not in ran.stderr


def test_what_they_did() -> None:
    """The pages have the commands they are about, so that the test above is not about nothing."""
    commands = dict(HERE)
    assert len(commands["README.md"]) >= 5
    assert sum("undo" in command for command in commands["docs/apply.md"]) == 2
    assert any("git apply" in command for command in commands["docs/apply.md"])
    assert {"docs/gateway.md", "docs/reports.md"} <= ELSEWHERE
    every = [command for page in PAGES for command in _commands(page)]
    assert [begin for begin in NOT_HERE if not any(c.startswith(begin) for c in every)] == []


@pytest.mark.parametrize(
    "command", sorted({c for page in PAGES for c in _commands(page) if c.startswith("python tests/")})
)
def test_scripts_have_the_options_that_are_shown(command: str) -> None:
    _, script, *words = shlex.split(command)
    source = (ROOT / script).read_text(encoding="utf-8")
    assert [word for word in words if word.startswith("-") and f'"{word}"' not in source] == []


@pytest.mark.slow  # installs into an environment of its own
def test_the_first_command_of_the_readme_runs_in_a_fresh_clone(tmp_path: Path) -> None:
    command = next(c for c in _commands("README.md") if c.startswith("python3 -m venv") and "diff" in c)
    subprocess.run(["git", "clone", "-q", str(ROOT), str(tmp_path / "clone")], check=True)
    ran = _sh(command, tmp_path / "clone")
    assert ran.returncode == 0, ran.stderr
    assert "client.interactions.create(" in ran.stdout


SCRIPTS = sorted({c for page in PAGES for c in _commands(page) if c.startswith("python tests/")})


@pytest.mark.slow  # benchmarks and a wild run, on a small tree
@pytest.mark.parametrize("command", [c for c in SCRIPTS if not c.startswith("python tests/compat/")])
def test_scripts_run(command: str) -> None:
    """1 is a promise that a busy machine breaks, or a finding; the figures are theirs to judge."""
    ran = _sh(command.replace("DIR", "corpora/demo"), ROOT)
    assert ran.returncode in (0, 1), ran.stderr
    assert ran.stdout
    assert "Traceback" not in ran.stderr


def test_what_the_proof_names_exists() -> None:
    """Every file and every test on the page about proof."""
    page = (ROOT / "docs" / "proof.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", page)
    assert len(named) > 40
    for file, test in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        tests = {
            node.name
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
        }
        assert tests, file
        assert not test or test in tests, f"{file} has no {test}"


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", text):
            assert (ROOT / page).parent.joinpath(target).exists(), f"{page}: {target}"


def test_options_on_the_page_about_applying_exist() -> None:
    page = (ROOT / "docs" / "apply.md").read_text(encoding="utf-8")
    shown = "".join(_sh(f"interactions-migrate {name} --help", ROOT).stdout for name in ("apply", "undo"))
    for option in set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", page)) - {"--format"}:
        assert f"{option}" in shown, option
