"""Results come in order, whatever happens to a process."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time

import pytest

from migrate.pool import in_order, processes


def _double(path: str) -> str:
    if path == "die":
        os._exit(7)
    if path == "fail":
        raise ValueError("on purpose")
    if path == "slow":
        time.sleep(60)
    return path * 2


def _lost(path: str, error: Exception) -> str:
    return f"{path}: {type(error).__name__}"


PATHS = [str(number) for number in range(40)]


@pytest.mark.parametrize("jobs", [1, 2, None])
def test_order(jobs: int | None) -> None:
    assert list(in_order(_double, PATHS, jobs, on_loss=_lost)) == [path * 2 for path in PATHS]


def test_a_process_that_dies_takes_only_its_file_with_it() -> None:
    paths = ["a", "die", "b", "c"]
    assert list(in_order(_double, paths, 2, on_loss=_lost)) == ["aa", "die: BrokenProcessPool", "bb", "cc"]


def test_an_error_that_comes_through_is_that_files_own() -> None:
    assert list(in_order(_double, ["a", "fail", "b"], 2, on_loss=_lost)) == ["aa", "fail: ValueError", "bb"]


def test_leaving_early_stops_the_processes() -> None:
    results = in_order(_double, ["a", "slow", "slow"], 2, on_loss=_lost)
    assert next(results) == "aa"
    started = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - started < 10
    assert not multiprocessing.active_children()


def test_few_files_are_not_worth_a_process() -> None:
    assert processes(None, 5) == 1
    assert processes(None, 10_000) >= 1
    assert processes(8, 3) == 3
    assert processes(1, 10_000) == 1


def test_fresh_interpreters_where_forking_is_unsafe(monkeypatch: pytest.MonkeyPatch) -> None:
    """The function and its results travel by name and value, so any way to start a process will do."""
    monkeypatch.setattr(sys, "platform", "darwin")
    results = in_order(os.path.basename, ["a/b", "c"], 2, on_loss=_lost)
    assert list(results) == ["b", "c"]
