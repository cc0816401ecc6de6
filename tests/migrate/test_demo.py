"""The demo project: what the README's first command prints, and that it runs the same afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.edit.apply import apply_edits
from migrate.files.text import decode
from migrate.options import Options
from migrate.planner import plan_text
from shim.simulator.run import Program, ProgramRunner

ROOT = Path(__file__).parents[2]
DEMO = "corpora/demo"
START = "import runpy\n\nrunpy.run_module('kitchen', run_name='__main__')\n"


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_diff(run: Run, snapshot: SnapshotAssertion) -> None:
    ran = run("diff", DEMO)
    assert ran.code == 1
    assert ran.text == snapshot(name="patch")
    assert ran.err == snapshot(name="summary")


def test_check(run: Run, snapshot: SnapshotAssertion) -> None:
    ran = run("check", DEMO)
    assert ran.code == 1
    assert ran.text == snapshot


def test_the_demo_behaves_the_same(programs: ProgramRunner) -> None:
    before = {path.relative_to(DEMO).as_posix(): path.read_bytes() for path in Path(DEMO).rglob("*.py")}
    after = {name: _migrated(data, name) for name, data in before.items()}
    assert before != after
    first, second = programs.run_all([_program(before), _program(after)])
    assert first.returncode == 0, first.stderr
    assert "tokens" in first.stdout
    assert second.stdout == first.stdout
    assert second.requests == first.requests


def _migrated(data: bytes, name: str) -> bytes:
    source = decode(data, name)
    return source.encode(apply_edits(source.text, plan_text(source, Options()).edits))


def _program(files: Mapping[str, bytes]) -> Program:
    return Program(START, files, args=("eggs", "flour"))
