"""Random programs with chats: what is rewritten parses, is rewritten once, and behaves the same."""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chats import random_program

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options, State
from migrate.plan import FilePlan, Outcome
from migrate.planner import plan_text
from shim.simulator.run import ProgramRunner

STATES: tuple[State, ...] = ("server", "client")
_CALL = re.compile(r"(\w+)\.(?:send_message|send_message_stream)\(")


def _plan(source: str, state: State) -> FilePlan:
    return plan_text(SourceText("chat.py", source), Options(unsafe=True, state=state))


@given(st.integers(0, 10**9), st.sampled_from(STATES))
def test_a_chat_is_rewritten_whole_and_once(seed: int, state: State) -> None:
    """A variable whose creation is gone is used no more, and the second run finds nothing to do."""
    source = random_program(seed)
    plan = _plan(source, state)
    after = apply_edits(source, plan.edits)
    ast.parse(after)
    assert not _plan(after, state).edits
    for name in set(_CALL.findall(after)):
        assert f"{name} = " in after, after


@given(st.integers(0, 10**9))
def test_what_is_left_stays_as_it_was(seed: int) -> None:
    source = random_program(seed)
    plan = _plan(source, "server")
    after = apply_edits(source, plan.edits)
    left = [site for site in plan.sites if site.outcome is Outcome.LEFT]
    calls = re.findall(r"\.(?:chats\.create|send_message|send_message_stream)\(", after)
    assert len(calls) == len(left)


def _check(state: State, seeds: range, programs: ProgramRunner) -> None:
    sources = [random_program(seed) for seed in seeds]
    pairs = [(source, apply_edits(source, _plan(source, state).edits)) for source in sources]
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    assert len(changed) >= len(seeds) / 2
    ran = iter(programs.run_all([text for pair in changed for text in pair]))
    for source, after in changed:
        old, new = next(ran), next(ran)
        assert old.returncode == 0, f"{source}\n{old.stderr}"
        assert new.returncode == 0, f"{after}\n{new.stderr}"
        assert new.stdout == old.stdout, after
        assert new.requests == old.requests, after


@pytest.mark.parametrize("state", STATES)
def test_the_rewrite_behaves_the_same(state: State, programs: ProgramRunner) -> None:
    """It prints the same, asks the same, and ends the same way."""
    _check(state, range(28), programs)


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
def test_many_rewrites_behave_the_same(state: State, programs: ProgramRunner) -> None:
    _check(state, range(1000, 1300), programs)
