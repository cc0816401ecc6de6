"""Rewritten programs print and ask what the programs before did on the archived SDK.

What those did is recorded in ``corpora/archived/recorded.json``, because the archived SDK cannot live in one
environment with what the project needs. The slow test runs them again, in an environment that
``ARCHIVED_SDK_PYTHON`` names, and compares; ``python tests/migrate/archived/test_behaviour.py`` writes the record.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

from archived_sdk import VARIABLE, interpreter, run_archived  # noqa: E402
from corpus import Case, cases  # noqa: E402

from shim.simulator.run import ProgramRunner, RunResult  # noqa: E402
from shim.simulator.server import Simulator  # noqa: E402

RECORD = ROOT / "corpora" / "archived" / "recorded.json"
CASES = [
    case
    for case in cases()
    if case.changes
    and "google.generativeai" in case.before
    and "google.generativeai" not in case.after
    and "--models" not in case.flags  # another model is asked then
]
SHOWN = ("rewrite/legacy_answers/printed_as_a_whole",)
"""Cases whose ledger says that an answer printed whole looks different (GI709)."""
REQUIRED = ("rewrite/legacy_settings/schema_of_a_pydantic_class",)
"""Cases whose ledger says that the fields of a class are required now (GI755)."""
Recorded = dict[str, Any]


def _recorded() -> dict[str, Recorded]:
    found: dict[str, Recorded] = json.loads(RECORD.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def after(programs: ProgramRunner) -> dict[str, RunResult]:
    """What each rewritten program did."""
    ran = programs.run_all([case.after for case in CASES])
    return {case.name: one for case, one in zip(CASES, ran, strict=True)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_rewrite_does_what_the_program_did(case: Case, after: dict[str, RunResult]) -> None:
    recorded, ran = _recorded()[case.name], after[case.name]
    assert recorded["before"] == case.before, "the program has changed since it was recorded"
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == recorded["stdout"] != "" or case.name in SHOWN
    if case.name in REQUIRED:
        assert [request["output"]["schema"].pop("required") for request in ran.requests] == [["name"]]
    assert ran.requests == recorded["requests"]
    assert ran.requests != [] or "generate_content" not in case.before


def test_nothing_else_is_recorded() -> None:
    assert set(_recorded()) == {case.name for case in CASES}


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_record_is_what_the_archived_sdk_does(case: Case) -> None:
    python = interpreter()
    if python is None:
        pytest.skip(f"{VARIABLE} names no interpreter that has google-generativeai")
    with Simulator() as simulator:
        assert _run(python, case, simulator) == _recorded()[case.name]


def _run(python: str, case: Case, simulator: Simulator) -> Recorded:
    done = run_archived(python, case.before, simulator, case.name.replace("/", "-"))
    assert done.returncode == 0, done.stderr
    return {"before": case.before, "stdout": done.stdout, "requests": done.requests}


def main() -> None:
    """Write the record anew."""
    python = interpreter()
    if python is None:
        raise SystemExit(f"set {VARIABLE} to an interpreter that has google-generativeai")
    with Simulator() as simulator:
        found = {case.name: _run(python, case, simulator) for case in CASES}
    RECORD.parent.mkdir(exist_ok=True)
    RECORD.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(found)} programs recorded")


if __name__ == "__main__":
    main()
