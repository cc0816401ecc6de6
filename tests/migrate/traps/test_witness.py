"""The traps of the corpus are traps: SDK and simulated service refuse them, and take what is written instead."""

from __future__ import annotations

import importlib
import typing
from collections.abc import Iterator
from typing import Any

import pytest
from corpus import Case, cases
from google.genai.interactions import Interaction

from migrate.traps.answers import OLD_NAMES
from shim.mapping.interaction_surface import ENUMS, INTERACTION, NEW_DELTAS, NEW_EVENTS
from shim.simulator.run import ProgramRunner, RunResult

RAISING = [case for case in cases("rewrite/traps") if case.run.startswith("raises ")]
Runs = dict[str, RunResult]


@pytest.fixture(scope="module")
def runs(programs: ProgramRunner) -> Runs:
    """What each program did, before and after."""
    texts = list(dict.fromkeys(text for case in RAISING for text in (case.before, case.after)))
    return dict(zip(texts, programs.run_all(texts), strict=True))


@pytest.mark.parametrize("case", RAISING, ids=lambda case: case.name)
def test_a_trap_raises_what_the_case_says(case: Case, runs: Runs) -> None:
    ran = runs[case.before]
    assert ran.returncode != 0
    assert case.run.removeprefix("raises ") in ran.stderr


@pytest.mark.parametrize("case", [case for case in RAISING if case.changes], ids=lambda case: case.name)
def test_the_fix_runs(case: Case, runs: Runs) -> None:
    ran = runs[case.after]
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout


def test_old_names_are_no_names_of_an_interaction() -> None:
    assert set(OLD_NAMES) & set(Interaction.model_fields) == set()
    assert "error" not in Interaction.model_fields
    assert f"google.genai.interactions.{Interaction.__name__}" == INTERACTION


_WORDS = {
    "generation_config.thinking_level": "thinkinglevel.ThinkingLevel",
    "generation_config.thinking_summaries": "thinkingsummaries.ThinkingSummaries",
    "generation_config.tool_choice": "toolchoicetype.ToolChoiceType",
    "generation_config.tool_choice.allowed_tools.mode": "toolchoicetype.ToolChoiceType",
    "response_modalities[]": "responsemodality.ResponseModality",
    "safety_settings[].threshold": "safetysetting.Threshold",
    "service_tier": "servicetier.ServiceTier",
}


def _type(name: str) -> Any:
    module, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(f"google.genai._gaos.types.interactions.{module}"), attribute)


def _literals(annotation: Any) -> Iterator[Any]:
    if typing.get_origin(annotation) is typing.Literal:
        yield from typing.get_args(annotation)
    else:
        for part in typing.get_args(annotation):
            yield from _literals(part)


@pytest.mark.parametrize("path", ENUMS)
def test_words_are_those_of_the_sdk(path: str) -> None:
    assert set(_literals(_type(_WORDS[path]))) == ENUMS[path]


def test_events_and_deltas_are_those_of_the_sdk() -> None:
    events = set(_type("interactionsseevent._INTERACTION_SSE_EVENT_VARIANTS"))
    deltas = set(_type("stepdeltadata._STEP_DELTA_DATA_VARIANTS"))
    assert set(NEW_EVENTS.values()) <= events
    assert set(NEW_DELTAS.values()) <= deltas
    assert not set(NEW_EVENTS) & events
    assert not set(NEW_DELTAS) & deltas
