"""No generation of the SDK is mistaken for another, in any program of the corpus."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable

import pytest
from corpus import Case, cases

from migrate.files.text import SourceText
from migrate.options import Options
from migrate.planner import plan_text

ARCHIVED, VERTEX, NEW, EARLY, TODAY = (
    "google-generativeai",
    "google-cloud-aiplatform",
    "generateContent of google-genai",
    "interactions of the early beta",
    "interactions of today",
)
_MODULES = {
    r"google\.generativeai(\.|$)": ARCHIVED,
    r"vertexai(\.|$)": VERTEX,
    r"google\.genai(\.|$)": NEW,
}
_RULES = {"GI201": ARCHIVED, "GI202": VERTEX, "GI203": EARLY, "GI1": NEW, "GI3": TODAY}
"""Codes of rules, or how they begin, and the generation they are about."""
_OF_ANY = {"GI340", "GI341"}
"""Rules about names of models, which every generation has."""
_LEAST = {ARCHIVED: 150, VERTEX: 5, NEW: 1600, EARLY: 60, TODAY: 45}
"""In how many programs each generation has to be found: the matrix says nothing where its diagonal is thin."""
_OF_THE_EARLY_BETA = re.compile(
    r"\.outputs\b|[\"']role[\"']: |[\"']content\.(start|delta|stop)|[\"']interaction\.start|response_mime_type"
    r"|response_modalities|[\"']image_config[\"']|excludedPredefinedFunctions|\bpartial_arguments\b"
    r"|[\"']result[\"']: {\s*(?:#.*\s*)?[\"']items[\"']"
)
"""Words that no program for today's Interactions API has."""


def _imported(text: str) -> set[str]:
    """The generations a program imports, by the paths that stand in it."""
    paths = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            paths += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            paths += [f"{node.module}.{alias.name}" for alias in node.names]
    return {name for path in paths for pattern, name in _MODULES.items() if re.match(pattern, path)}


def _held(text: str) -> set[str]:
    """The generations that a program can hold at all, by its imports and words."""
    held = _imported(text)
    if ".interactions" in text:
        held |= {TODAY, *([EARLY] if _OF_THE_EARLY_BETA.search(text) else [])}
    return held


def _found(findings: Iterable[str]) -> set[str]:
    """The generations of sites, by their rules: the first words of what is found."""
    rules = {finding.split()[0] for finding in findings} - _OF_ANY
    return {_RULES.get(rule) or _RULES[rule[:3]] for rule in rules}


def _found_after(case: Case) -> set[str]:
    return _found(site.rule for site in plan_text(SourceText("after.py", case.after), Options()).sites)


def test_no_generation_is_mistaken_for_another() -> None:
    """Every cell of the matrix off its diagonal is empty; that of the diagonal is not. What a case says is found
    there, is found: the test of the corpus holds it.
    """
    matrix: Counter[tuple[str, str]] = Counter()
    for case in cases():
        held = _held(case.before)
        for found in _found(case.findings):
            surely = found != NEW or held & {ARCHIVED, VERTEX}  # a client may come from elsewhere
            matrix[found, found if found in held or not surely else "another"] += 1
    assert {cell: count for cell, count in matrix.items() if cell[0] != cell[1]} == {}
    short = {
        name: (matrix[name, name], least) for name, least in _LEAST.items() if matrix[name, name] < least
    }
    assert short == {}


@pytest.mark.parametrize("room", ["early_reads", "early_requests", "early_turns", "early_streams"])
def test_programs_for_the_early_beta_are_found_as_such_and_are_of_today_afterwards(room: str) -> None:
    for case in cases(f"rewrite/{room}"):
        assert _found(case.findings) - {TODAY} == ({EARLY} if case.findings else set()), case.name
        if case.changes:
            assert _found_after(case) == set(), case.name


def test_what_is_rewritten_is_not_taken_for_the_early_beta() -> None:
    """Also where words of it stand in the result for another reason."""
    suspicious = [case for case in cases() if case.changes and _OF_THE_EARLY_BETA.search(case.after)]
    assert [case.name for case in suspicious if EARLY in _found_after(case)] == []


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
