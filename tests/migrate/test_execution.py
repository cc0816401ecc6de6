"""Every runnable case prints and asks the same after its rewrite, against the simulated service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corpus import Case, cases

from shim.simulator.run import RunResult, run_programs
from shim.simulator.server import Simulator

RUNNABLE = [case for case in cases() if case.run == "yes"]
Runs = dict[str, RunResult]


@pytest.fixture(scope="module")
def runs() -> Iterator[Runs]:
    """What each program did; programs that are in several cases run once."""
    programs = list(dict.fromkeys(text for case in RUNNABLE for text in (case.before, case.after)))
    with Simulator() as simulator:
        yield dict(zip(programs, run_programs(programs, simulator), strict=True))


@pytest.mark.parametrize("case", RUNNABLE, ids=lambda case: case.name)
def test_the_program_runs(case: Case, runs: Runs) -> None:
    ran = runs[case.before]
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout, "a case has to print what it reads, or nothing is compared"


@pytest.mark.parametrize("case", [case for case in RUNNABLE if case.changes], ids=lambda case: case.name)
def test_the_rewrite_behaves_the_same(case: Case, runs: Runs) -> None:
    before, after = runs[case.before], runs[case.after]
    assert after.returncode == 0, after.stderr
    assert after.stdout == before.stdout
    assert after.requests == before.requests
    assert before.requests, "a case that changes has to ask the service, or nothing is compared"
