"""Which files hold work that git has no copy of; and that `apply` says so before it rewrites them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from ran import Run

from migrate.applied import worktree
from migrate.applied.worktree import uncommitted, work_tree

pytestmark = pytest.mark.usefixtures("here")
NATIVE = "client.models.generate_content(1)\n"


@pytest.fixture
def repository(here: Path) -> Path:
    for name in ("clean.py", "changed.py", "staged.py", "[a] b.py"):
        Path(name).write_text(NATIVE)
    Path(".gitignore").write_text("ignored.py\n")
    _git("init", "-q")
    _git("add", ".")
    _git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x")
    for name in ("changed.py", "staged.py", "new.py", "ignored.py", "[a] b.py"):
        with open(name, "a") as stream:
            stream.write(NATIVE)
    _git("add", "staged.py")
    return here


def _git(*words: str) -> None:
    subprocess.run(["git", *words], check=True)


def test_what_git_has_no_copy_of(repository: Path) -> None:
    Path("sub").mkdir()
    names = [str(path) for path in sorted(repository.glob("*.py"))]
    found = [os.path.basename(path) for path in uncommitted(names)]
    assert found == ["[a] b.py", "changed.py", "new.py", "staged.py"]
    assert uncommitted(["clean.py", "changed.py"]) == ["changed.py"]  # in the words of the caller


def test_before_the_first_commit() -> None:
    Path("a.py").write_text(NATIVE)
    _git("init", "-q")
    assert uncommitted(["a.py"]) == ["a.py"]


def test_no_work_tree_no_git_no_answer(monkeypatch: pytest.MonkeyPatch, here: Path) -> None:
    Path("a.py").write_text(NATIVE)
    assert work_tree(str(here)) is None
    assert uncommitted(["a.py"]) == []
    Path(".git").write_text("gitdir: /nowhere\n")  # git refuses
    assert uncommitted(["a.py"]) == []
    monkeypatch.setenv("PATH", "")
    assert uncommitted(["a.py"]) == []


def test_many_files_take_several_calls(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worktree, "_AT_ONCE", 2)
    names = ["changed.py", "clean.py", "new.py", "staged.py"]
    assert uncommitted(names) == ["changed.py", "new.py", "staged.py"]


@pytest.mark.usefixtures("faked", "repository")
def test_apply_names_them(run: Run) -> None:
    said = "Warning: 2 files to be rewritten hold work that is not committed: changed.py, new.py\n"
    ran = run("apply", "changed.py", "clean.py", "new.py")
    assert (ran.code, ran.err) == (0, said)
    assert run("apply", "changed.py", "clean.py").err == ""  # nothing is left to be rewritten
