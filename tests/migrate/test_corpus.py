"""Every corpus case: the plan is the expected one, twice is the same as once, and the result parses."""

from __future__ import annotations

import ast

import pytest
from corpus import Case, cases

from migrate.codes import CODES
from migrate.codes.examples import examples
from migrate.edit.apply import apply_edits
from migrate.files.prefilter import may_match
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.plan import FilePlan, Outcome, Status
from migrate.planner import plan_text

CASES = cases()
ONLY_IN_DOCUMENTS = {"GI540", "GI541"}
"""Codes of notebooks and Markdown; a program of its own cannot have them."""
ONLY_ACROSS_FILES = {"GI105", "GI570", "GI725", "GI760", "GI772", "GI820"}
"""Codes of mocks, which are found in tests of other files, and of public names that no other file has."""
ONLY_IN_CHANGES = {"GI320", "GI321"}
"""Codes of what two versions of a file tell."""
ONLY_OF_REQUIREMENTS = {"GI330", "GI331", "GI332", "GI333", "GI334", "GI337", "GI780"}
"""Codes of files and cells that are no programs; ``corpora/pins`` has cases for them."""


def _options(case: Case) -> Options:
    return Options(
        unsafe="--unsafe" in case.flags,
        state="client" if "--state" in case.flags else "server",
        bridge="--bridge" in case.flags,
        mark="--mark" in case.flags,
        vertex="--vertex" in case.flags,
        models="--models" in case.flags,
    )


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
        elif site.outcome is Outcome.BRIDGED:
            words += ["bridged", site.reason]
        found.append(" ".join(words))
    return found


def _planned(case: Case) -> FilePlan:
    plan = _plan(case.before, case)
    assert plan.status in (Status.PLANNED, Status.CLEAN), plan.message
    return plan


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    """One test for all that is asked of a case: thousands of tests cost more than what they do."""
    plan = _planned(case)
    assert apply_edits(case.before, plan.edits) == case.after
    assert _findings(plan) == list(case.findings)
    assert may_match(case.before.encode()) or not case.findings, "the prefilter holds it back"

    if case.changes:
        windows = case.before.replace("\n", "\r\n")
        after = apply_edits(windows, _plan(windows, case).edits)
        assert after == case.after.replace("\n", "\r\n"), "lines may end in another way"
        assert not _plan(case.after, case).edits, "a second run changes nothing"
        ast.parse(case.after)


def test_there_are_twice_as_many_no_ops_as_changes() -> None:
    changes = [case for case in CASES if case.changes]
    assert len(CASES) >= 100
    assert len(CASES) - len(changes) >= 2 * len(changes)


def test_every_code_that_a_program_can_bring_up_has_a_case() -> None:
    """The examples are cases, and a test of their pages plans them."""
    assert set(CODES) - set(examples()) - ONLY_IN_DOCUMENTS - ONLY_ACROSS_FILES - ONLY_IN_CHANGES == (
        ONLY_OF_REQUIREMENTS
    )
