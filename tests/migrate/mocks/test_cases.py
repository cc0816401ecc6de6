"""The cases of ``corpora/mocks``: planned, and run for real before and after by pytest itself."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mock_cases import MockCase, mock_cases

from migrate import planner
from migrate.edit.apply import apply_edits
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import FilePlan, Outcome, Status
from migrate.planner import plan_text

CASES = list(mock_cases())
each_case = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _plan(case: MockCase, path: Path) -> FilePlan:
    return plan_text(decode(path.read_bytes(), str(path)), Options(bridge=case.bridge))


def _put_rewritten(case: MockCase, root: Path, tests: str) -> Path:
    """Write the case with its service as a run over both leaves it; the path of its tests."""
    path = case.put(root, case.service, case.before)
    service = case.service_at(root)
    service.write_text(apply_edits(case.service, _plan(case, service).edits), encoding="utf-8")
    path.write_text(tests, encoding="utf-8")
    planner._PROJECTS.clear()
    return path


@each_case
def test_the_plan_gives_what_the_case_says(case: MockCase, tmp_path: Path) -> None:
    plan = _plan(case, case.put(tmp_path, case.service, case.before))
    assert apply_edits(case.before, plan.edits) == case.after
    assert tuple((site.start.line, site.reason) for site in plan.sites) == case.findings
    assert all((site.outcome is Outcome.LEFT) == bool(site.reason) for site in plan.sites)


@each_case
def test_a_second_run_changes_nothing(case: MockCase, tmp_path: Path) -> None:
    plan = _plan(case, _put_rewritten(case, tmp_path, case.after))
    assert not plan.edits
    if all(not reason for _, reason in case.findings) and case.findings:
        assert plan.status is Status.CLEAN


def test_there_are_twice_as_many_tests_that_stay() -> None:
    changing = sum(case.before != case.after for case in CASES)
    assert changing
    assert len(CASES) - changing >= 2 * changing


class _Reports:
    def __init__(self) -> None:
        self.failed: dict[str, str] = {}
        self.passed: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        name = Path(report.fspath).parent.name.removeprefix("of_")
        if report.failed:
            self.failed[f"{name}: {report.nodeid}"] = report.longreprtext
        elif report.when == "call":
            self.passed.add(name)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], _Reports]]:
    """Runs everything that was put below the temporary folder, in this process, with a pytest of its own."""
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\naddopts = -p no:cacheprovider -p no:xdist --import-mode=importlib\n",
        encoding="utf-8",
    )
    modules = set(sys.modules)

    def start() -> _Reports:
        monkeypatch.setattr(sys, "path", [*(str(tmp_path / f"of_{case.name}") for case in CASES), *sys.path])
        monkeypatch.setattr(sys, "dont_write_bytecode", True)
        monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        reports = _Reports()
        pytest.main(["-q", "-c", str(tmp_path / "pytest.ini"), str(tmp_path)], plugins=[reports])
        return reports

    yield start
    for name in set(sys.modules) - modules:
        if name.partition(".")[0] in {case.name for case in CASES} or "test_" in name:
            sys.modules.pop(name, None)


def test_all_tests_pass_on_the_code_before(tmp_path: Path, run: Callable[[], _Reports]) -> None:
    for case in CASES:
        case.put(tmp_path, case.service, case.before)
    reports = run()
    assert not reports.failed
    assert reports.passed == {case.name for case in CASES}


def test_rewritten_tests_pass_on_the_code_after(tmp_path: Path, run: Callable[[], _Reports]) -> None:
    changed = [case for case in CASES if all(not reason for _, reason in case.findings)]
    for case in changed:
        _put_rewritten(case, tmp_path, case.after)
    reports = run()
    assert not reports.failed
    assert reports.passed == {case.name for case in changed}


def test_a_test_that_was_not_rewritten_would_fail_on_the_code_after(
    tmp_path: Path, run: Callable[[], _Reports]
) -> None:
    changed = [case for case in CASES if case.before != case.after]
    for case in changed:
        _put_rewritten(case, tmp_path, case.before)
    assert {name.partition(":")[0] for name in run().failed} == {case.name for case in changed}
