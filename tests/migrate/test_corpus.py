"""Every corpus case: the plan is the expected one, twice is the same as once, and the result parses."""

from __future__ import annotations

import ast

import pytest
from corpus import Case, cases

from migrate.apply import apply_edits
from migrate.options import Options
from migrate.plan import FilePlan, Outcome, Status
from migrate.planner import plan_text
from migrate.text import SourceText

CASES = cases()


def _options(case: Case) -> Options:
    return Options(unsafe="--unsafe" in case.flags)


def _plan(text: str, case: Case) -> FilePlan:
    return plan_text(SourceText(case.path.name, text), _options(case))


def _findings(plan: FilePlan) -> list[str]:
    found = []
    for site in plan.sites:
        words = [site.rule, str(site.start.line)]
        if site.outcome is Outcome.LEFT:
            words.append(site.reason)
        elif site.held is not None:
            words.append(site.held.value)
        found.append(" ".join(words))
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    plan = _plan(case.before, case)
    assert plan.status in (Status.PLANNED, Status.CLEAN), plan.message
    after = apply_edits(case.before, plan.edits)
    assert after == case.after
    assert _findings(plan) == list(case.findings)


@pytest.mark.parametrize("case", [case for case in CASES if case.changes], ids=lambda case: case.name)
def test_a_second_run_changes_nothing(case: Case) -> None:
    assert not _plan(case.after, case).edits
    ast.parse(case.after)


def test_there_are_twice_as_many_no_ops_as_changes() -> None:
    changes = [case for case in CASES if case.changes]
    assert len(CASES) >= 80
    assert len(CASES) - len(changes) >= 2 * len(changes)
