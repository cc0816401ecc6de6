"""Every runnable case prints and asks the same after its rewrite, against the simulated service.

A program that must not change has to run as well; about one in ten of those runs by default, the rest with ``-m slow``.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeGuard

import pytest
from corpus import Case, cases

from shim.simulator.run import ProgramRunner, RunResult

RUNNABLE = [case for case in cases() if case.run == "yes"]
Runs = dict[str, RunResult]


@pytest.fixture(scope="module")
def runs(request: pytest.FixtureRequest, programs: ProgramRunner) -> Runs:
    """What each program of the selected tests did; programs that are in several cases run once."""
    selected = [item.callspec.params["case"] for item in request.session.items if _is_here(item)]
    texts = list(dict.fromkeys(text for case in selected for text in (case.before, case.after)))
    return dict(zip(texts, programs.run_all(texts), strict=True))


def _is_here(item: pytest.Item) -> TypeGuard[pytest.Function]:
    return isinstance(item, pytest.Function) and item.path == Path(__file__)


def _by_default() -> list[Any]:
    """All cases, with those marked that do not change and can wait."""
    return [
        pytest.param(case, id=case.name, marks=() if case.changes or case.in_sample(10) else pytest.mark.slow)
        for case in RUNNABLE
    ]


@pytest.mark.parametrize("case", _by_default())
def test_the_program_runs(case: Case, runs: Runs) -> None:
    ran = runs[case.before]
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout, "a case has to print what it reads, or nothing is compared"


def _ordered(case: Case, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Requests as they came; those of programs that send several at once in an order of their own."""
    if not re.search(r"gather|TaskGroup|create_task|Thread|to_thread", case.before):
        return requests
    return sorted(requests, key=lambda one: json.dumps(one, sort_keys=True))


@pytest.mark.parametrize("case", [case for case in RUNNABLE if case.changes], ids=lambda case: case.name)
def test_the_rewrite_behaves_the_same(case: Case, runs: Runs) -> None:
    before, after = runs[case.before], runs[case.after]
    assert after.returncode == 0, after.stderr
    assert after.stdout == before.stdout
    assert _ordered(case, after.requests) == _ordered(case, before.requests)
    assert before.requests, "a case that changes has to ask the service, or nothing is compared"
