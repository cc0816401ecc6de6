"""What docs/review.md says is what there is: every command runs in a repository, every code exists."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from migrate.codes import CODES
from migrate.review.verdicts import Verdict

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
BIN = Path(sys.executable).parent
USE = (
    "from google import genai\n\nclient = genai.Client()\n"
    "print(client.models.generate_content(model='m', contents='x').text)\n"
)


def _sh(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        **{f"GIT_{who}_{what}": "n@e" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_commands_of_the_page_run(tmp_path: Path) -> None:
    """On a branch that adds a use; what is on disk and staged is clean."""
    (tmp_path / "a.py").write_text("x = 1\n")
    _sh("git init -q -b main && git add . && git commit -qm one && git checkout -qb work", tmp_path)
    (tmp_path / "b.py").write_text(USE)
    _sh("git add . && git commit -qm two", tmp_path)
    blocks = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    commands = [line for block in blocks for line in block.splitlines()]
    assert len(commands) == 5
    for command in commands:
        ran = _sh(command, tmp_path)
        assert ran.returncode == (1 if "main" in command else 0), (command, ran.stderr)
    assert "b.py:4" in (tmp_path / "review.md").read_text()
    assert (tmp_path / "review.json").stat().st_size


def test_the_page_names_what_there_is() -> None:
    assert set(re.findall(r"GI\d{3}", PAGE)) <= set(CODES)
    table = PAGE.partition("## How it compares")[2].partition("## Reports")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [verdict.value for verdict in Verdict]
