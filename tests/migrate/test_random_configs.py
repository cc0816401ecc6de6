"""Random programs with configs in pieces: what is rewritten parses, is rewritten once, and behaves the same."""

from __future__ import annotations

import ast
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_config_flows import random_flow
from random_configs import random_program

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.plan import FilePlan
from migrate.planner import plan_text
from shim.simulator.run import ProgramRunner

SEEDS = range(40)


def _plan(source: str) -> FilePlan:
    return plan_text(SourceText("config.py", source), Options(unsafe=True))


@given(st.integers(0, 10**9))
def test_a_config_is_rewritten_once(seed: int) -> None:
    """The result is Python, and a second run finds nothing to do."""
    source = random_program(seed)
    after = apply_edits(source, _plan(source).edits)
    ast.parse(after)
    assert not _plan(after).edits


def _check(programs: ProgramRunner, seeds: range, program: Callable[[int], str] = random_program) -> None:
    sources = [program(seed) for seed in seeds]
    pairs = [(source, apply_edits(source, _plan(source).edits)) for source in sources]
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    assert len(changed) >= len(seeds) / 4
    ran = iter(programs.run_all([text for pair in changed for text in pair]))
    for source, after in changed:
        old, new = next(ran), next(ran)
        if old.returncode == 0:
            assert new.returncode == 0, f"{after}\n{new.stderr}"
            assert new.stdout == old.stdout, f"{source}\n{after}"
            assert new.requests == old.requests, f"{source}\n{after}"


def test_the_rewrite_behaves_the_same(programs: ProgramRunner) -> None:
    """It prints the same and asks the same, for every outcome of the conditions."""
    _check(programs, SEEDS)


@pytest.mark.slow
def test_many_rewrites_behave_the_same(programs: ProgramRunner) -> None:
    _check(programs, range(1000, 1600))


@given(st.integers(0, 10**9))
def test_a_config_that_comes_from_elsewhere_is_rewritten_once(seed: int) -> None:
    source = random_flow(seed)
    after = apply_edits(source, _plan(source).edits)
    ast.parse(after)
    assert not _plan(after).edits


def test_a_config_that_comes_from_elsewhere_is_the_same(programs: ProgramRunner) -> None:
    """Through methods, parameters and attributes, ``None`` and tests for it included."""
    _check(programs, range(16), random_flow)


@pytest.mark.slow
def test_many_configs_that_come_from_elsewhere_are_the_same(programs: ProgramRunner) -> None:
    _check(programs, range(1000, 1400), random_flow)
