"""Every file gets its plan, in order, and no file's trouble is another's."""

from __future__ import annotations

import gc
import hashlib
import json
from pathlib import Path

import pytest
from fake_planner import plan_text

from migrate import engine
from migrate.engine import plan_stdin, run
from migrate.options import Options
from migrate.plan import FilePlan, Position, Status

CALL = "client.models.generate_content(1)\n"

pytestmark = pytest.mark.usefixtures("here")


def _run(jobs: int | None = None) -> dict[str, FilePlan]:
    plans = list(run(["."], Options(), jobs=jobs, planner=plan_text))
    assert [plan.path for plan in plans] == sorted(plan.path for plan in plans)
    return {plan.path: plan for plan in plans}


def test_statuses() -> None:
    Path("clean.py").write_text("import os\n")
    Path("planned.py").write_text(CALL)
    Path("mentions.py").write_text("# generate_content\n")
    Path("n.ipynb").write_text('{"source": "generate_content"}')
    Path("sent.ipynb").write_text(json.dumps({"cells": [{"cell_type": "code", "source": CALL}]}))
    Path("other.ipynb").write_text("{}")
    statuses = {path: plan.status for path, plan in _run().items()}
    assert statuses == {
        "clean.py": Status.CLEAN,
        "planned.py": Status.PLANNED,
        "mentions.py": Status.CLEAN,
        "n.ipynb": Status.FAILED,
        "other.ipynb": Status.CLEAN,
        "sent.ipynb": Status.PLANNED,
    }


def test_plans_carry_the_hash_of_the_bytes() -> None:
    data = b"\xef\xbb\xbf" + CALL.encode()
    Path("a.py").write_bytes(data)
    assert _run()["a.py"].sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    "name", ["ValueError", "RecursionError", "MemoryError", "SystemExit", "BaseException"]
)
def test_one_file_that_fails_leaves_the_others_alone(name: str, jobs: int) -> None:
    """Whatever the planner raises, it is that file's failure."""
    for path in ("a.py", "c.py", "d.py"):
        Path(path).write_text(CALL)
    Path("b.py").write_text(f"{CALL}# raise {name}\n")
    plans = _run(jobs)
    failed = plans.pop("b.py")
    assert failed.status is Status.FAILED
    assert not failed.edits
    assert all(plan.status is Status.PLANNED for plan in plans.values())


def test_a_bug_is_called_one() -> None:
    Path("a.py").write_text(f"{CALL}# raise KeyError\n")
    message = _run()["a.py"].message
    assert message.startswith("internal error, the file is untouched; please report it")
    assert "KeyError: 'asked for by a.py' at migrate/engine.py:" in message


def test_a_plan_that_would_break_the_file_fails() -> None:
    Path("a.py").write_text(f"{CALL}# break\n")
    plan = _run()["a.py"]
    assert plan.status is Status.FAILED
    assert "would not be Python: line 1, column" in plan.message


def test_a_process_that_dies_is_that_files_failure() -> None:
    Path("a.py").write_text(CALL)
    Path("b.py").write_text(f"{CALL}# die\n")
    Path("c.py").write_text(CALL)
    plans = _run(jobs=2)
    assert [plan.status for plan in plans.values()] == [Status.PLANNED, Status.FAILED, Status.PLANNED]
    assert "process that planned this file died" in plans["b.py"].message


def test_deep_recursion_is_tried_again_with_more_room() -> None:
    Path("a.py").write_text(CALL)

    def deep(source: object, options: Options) -> FilePlan:
        def down(levels: int) -> int:
            return levels and down(levels - 1)

        down(5_000)
        return FilePlan("a.py", Status.CLEAN)

    assert [plan.status for plan in run(["."], Options(), planner=deep)] == [Status.CLEAN]


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:
    Path("a.py").write_text(CALL)
    Path("b.py").write_text(f"{CALL}# raise ValueError\n")
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        _run()
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()


def test_keyboard_interrupt_is_not_a_failure_of_a_file() -> None:
    Path("a.py").write_text(f"{CALL}# raise KeyboardInterrupt\n")
    with pytest.raises(KeyboardInterrupt):
        _run()


def test_unreadable_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """(The refusal is played, because tests may run as root.)"""
    Path("a.py").write_text(CALL)
    Path("locked.py").write_text(CALL)

    def refuse(path: str, *args: str) -> object:
        if path == "locked.py":
            raise PermissionError(13, "Permission denied", path)
        return open(path, *args)

    monkeypatch.setattr(engine, "open", refuse, raising=False)
    plans = _run()
    assert plans["locked.py"].status is Status.FAILED
    assert plans["locked.py"].message == "cannot be read: permission denied"
    assert plans["a.py"].status is Status.PLANNED


def test_undecodable_file_says_where() -> None:
    Path("a.py").write_bytes(b"x = 1\ny = '\xff generate_content'\n")
    plan = _run()["a.py"]
    assert plan.status is Status.FAILED
    assert plan.position == Position(2, 1)


def test_huge_file_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LARGEST", 2 * 1024 * 1024)
    Path("a.py").write_text("#" * (3 * 1024 * 1024) + "generate_content")
    plan = _run()["a.py"]
    assert plan.status is Status.SKIPPED
    assert "3 MB is more than the 2 MB" in plan.message


def test_progress_counts_every_file() -> None:
    for name in "abc":
        Path(f"{name}.py").write_text(CALL if name == "b" else "")
    seen: list[tuple[int, int]] = []
    list(run(["."], Options(), planner=plan_text, progress=lambda done, total: seen.append((done, total))))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_stdin() -> None:
    assert plan_stdin(CALL.encode(), Options(), plan_text).path == "<stdin>"
    assert plan_stdin(CALL.encode(), Options(), plan_text).changes
    assert plan_stdin(b"x = 1\n", Options(), plan_text) == FilePlan("<stdin>", Status.CLEAN)
