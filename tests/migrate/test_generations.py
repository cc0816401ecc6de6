"""No generation of the SDK is mistaken for another, in any program of the corpus."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest
from corpus import Case, cases

from migrate.options import Options
from migrate.planner import plan_text
from migrate.text import SourceText

ARCHIVED, VERTEX, NEW = "google-generativeai", "google-cloud-aiplatform", "google-genai"
_MODULES = {
    r"google\.generativeai(\.|$)": ARCHIVED,
    r"vertexai(\.|$)": VERTEX,
    r"google\.genai(\.|$)": NEW,
}


def _imported(text: str) -> set[str]:
    """The generations a program imports, by the paths that stand in it."""
    paths = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            paths += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            paths += [f"{node.module}.{alias.name}" for alias in node.names]
    return {name for path in paths for pattern, name in _MODULES.items() if re.match(pattern, path)}


def _found(case: Case) -> set[str]:
    plan = plan_text(SourceText(case.path.name, case.before), Options(unsafe=True, vertex=True))
    found = set()
    for site in plan.sites:
        package = re.search(r"\((.*)\)$", site.call)
        assert (package is not None) == (site.rule in ("GI201", "GI202"))
        found.add(package.group(1) if package else NEW)
    return found


def test_no_generation_is_mistaken_for_another() -> None:
    matrix: Counter[tuple[str, str]] = Counter()
    for case in cases():
        imported = _imported(case.before)
        for found in _found(case):
            if found != NEW or imported & {ARCHIVED, VERTEX}:
                matrix[(found, found if found in imported else "another")] += 1
    assert {cell: count for cell, count in matrix.items() if cell[1] == "another"} == {}
    assert matrix[(ARCHIVED, ARCHIVED)] >= 60
    assert matrix[(VERTEX, VERTEX)] >= 3
    assert matrix[(NEW, NEW)] >= 2


@pytest.mark.parametrize(
    "case", [case for case in cases() if ARCHIVED in _imported(case.before)], ids=lambda case: case.name
)
def test_a_file_for_the_archived_sdk_is_moved_as_a_whole(case: Case) -> None:
    """It imports one of the two afterwards, or is as it was."""
    after = _imported(case.after)
    assert after & {ARCHIVED, NEW} == (
        {NEW} if case.after != case.before and ARCHIVED not in after else after - {VERTEX}
    )
    if ARCHIVED not in after:
        assert "GenerativeModel" not in case.after
        assert "configure" not in case.after
