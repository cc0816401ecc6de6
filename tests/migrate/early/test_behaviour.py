"""Rewritten programs print and ask what the programs before did on google-genai 1.75, which spoke the early beta.

What those did is recorded in ``corpora/early/recorded.json``, because two releases of one package cannot live in one
environment. The slow test runs them again, in an environment that ``EARLY_SDK_PYTHON`` names, and compares;
``python tests/migrate/early/test_behaviour.py`` writes the record.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

from corpus import Case, cases  # noqa: E402
from early_sdk import VARIABLE, interpreter, run_early  # noqa: E402

from shim.simulator.run import ProgramRunner, RunResult  # noqa: E402
from shim.simulator.server import Simulator  # noqa: E402

RECORD = ROOT / "corpora" / "early" / "recorded.json"
CASES = [case for case in cases() if case.run.startswith("needs google-genai 1.75")]
"""All programs for the early beta that the simulated service can answer, also those that are left."""
CHANGED = [case for case in CASES if case.changes]
Recorded = dict[str, Any]


def _recorded() -> dict[str, Recorded]:
    found: dict[str, Recorded] = json.loads(RECORD.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def after(programs: ProgramRunner) -> dict[str, RunResult]:
    """What each rewritten program did."""
    ran = programs.run_all([case.after for case in CHANGED])
    return {case.name: one for case, one in zip(CHANGED, ran, strict=True)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_program_ran_on_the_early_sdk(case: Case) -> None:
    recorded = _recorded()[case.name]
    assert recorded["before"] == case.before, "the program has changed since it was recorded"
    assert recorded["stdout"]
    assert recorded["requests"]


@pytest.mark.parametrize("case", CHANGED, ids=lambda case: case.name)
def test_the_rewrite_does_what_the_program_did(case: Case, after: dict[str, RunResult]) -> None:
    recorded, ran = _recorded()[case.name], after[case.name]
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == recorded["stdout"]
    assert ran.requests == recorded["requests"]


def test_nothing_else_is_recorded() -> None:
    assert set(_recorded()) == {case.name for case in CASES}


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_record_is_what_the_early_sdk_does(case: Case) -> None:
    python = interpreter()
    if python is None:
        pytest.skip(f"{VARIABLE} names no interpreter that has google-genai 1.75")
    with Simulator(early=True) as simulator:
        assert _run(python, case, simulator) == _recorded()[case.name]


def _run(python: str, case: Case, simulator: Simulator) -> Recorded:
    done = run_early(python, case.before, simulator, re.sub(r"\W", "-", case.name))
    assert done.returncode == 0, f"{case.name}: {done.stderr}"
    return {"before": case.before, "stdout": done.stdout, "requests": done.requests}


def main() -> None:
    """Write the record anew."""
    python = interpreter()
    if python is None:
        raise SystemExit(f"set {VARIABLE} to an interpreter that has google-genai 1.75")
    with Simulator(early=True) as simulator:
        found = {case.name: _run(python, case, simulator) for case in CASES}
    RECORD.parent.mkdir(exist_ok=True)
    RECORD.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(found)} programs recorded")


if __name__ == "__main__":
    main()
