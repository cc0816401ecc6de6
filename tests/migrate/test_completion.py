"""Shells complete commands, options, codes and paths."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from migrate.cli import cli

SCRIPT = """
eval "$(_INTERACTIONS_MIGRATE_COMPLETE=bash_source interactions-migrate)"
complete -p interactions-migrate
COMP_WORDS=(interactions-migrate explain GI70)
COMP_CWORD=2
_interactions_migrate_completion interactions-migrate
echo "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize(
    ("words", "begun", "offered"),
    [
        ([], "ap", {"apply"}),
        ([], "u", {"undo"}),
        (["apply"], "--uns", {"--unsafe"}),
        (["check", "--format"], "sa", {"sarif"}),
        (["check", "--select"], "GI10", {"GI101", "GI102", "GI103", "GI104", "GI105"}),
        (["check", "--select"], "GI104,gi101", {"GI104,GI101"}),
        (["explain"], "GI501", {"GI501"}),
    ],
)
def test_what_is_offered(words: list[str], begun: str, offered: set[str]) -> None:
    shell = ShellComplete(cli, {}, "interactions-migrate", "_INTERACTIONS_MIGRATE_COMPLETE")
    assert {item.value for item in shell.get_completions(words, begun)} == offered


@pytest.mark.parametrize("words", [["apply"], ["check", "--stdin-filename"]])
def test_paths_are_left_to_the_shell(words: list[str]) -> None:
    shell = ShellComplete(cli, {}, "interactions-migrate", "_INTERACTIONS_MIGRATE_COMPLETE")
    assert [(item.type, item.value) for item in shell.get_completions(words, "sr")] == [("file", "sr")]


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_in_a_real_shell() -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    ran = subprocess.run(
        ["bash", "-c", SCRIPT], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=True
    )
    registered, offered = ran.stdout.splitlines()
    assert "_interactions_migrate_completion" in registered
    assert {"GI701", "GI702"} <= set(offered.split())
