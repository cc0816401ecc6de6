"""Random programs that keep chats in containers, objects and caches: all are rewritten, and behave the same."""

from __future__ import annotations

from random_kept_chats import random_kept_program

from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.planner import plan_text
from shim.simulator.run import ProgramRunner

SEEDS = range(9)  # one for each place


def _after(source: str) -> str:
    plan = plan_text(SourceText("kept.py", source), Options(unsafe=True))
    assert all(site.applied for site in plan.sites), source
    return apply_edits(source, plan.edits)


def test_kept_chats_behave_the_same(programs: ProgramRunner) -> None:
    """It prints the same, asks the same, and ends the same way; and a second run finds nothing to do."""
    sources = [random_kept_program(seed) for seed in SEEDS]
    pairs = [(source, _after(source)) for source in sources]
    ran = iter(programs.run_all([text for pair in pairs for text in pair]))
    for _, after in pairs:
        old, new = next(ran), next(ran)
        assert old.returncode == 0, old.stderr
        assert (new.returncode, new.stdout) == (0, old.stdout), f"{after}\n{new.stderr}"
        assert new.requests == old.requests, after
        assert _after(after) == after
