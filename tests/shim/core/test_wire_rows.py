"""A case of ``corpora/wire`` that names a row of the mapping is an example of it, in words the SDK has types for."""

from __future__ import annotations

from typing import Any

import pytest
from google.genai import types
from google.genai.interactions import CreateModelInteraction, Interaction
from wire import SIDES, TRANSLATORS, Case, cases
from wire_rows import shows

from shim.errors import LossError

CASES = cases()
every = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
MODEL = "gemini-2.5-flash"


@every
def test_it_is_an_example_of_each_row_it_names(case: Case) -> None:
    assert [source for source in case.data["rows"] if not shows(case, source)] == []


@every
def test_strict_mode_refuses_exactly_what_is_lost(case: Case) -> None:
    for way in case.ways:
        translate, given = TRANSLATORS[case.data["kind"], way], case.data[SIDES[way][0]]
        lost = [one for one in translate(given).notices if not one.safe]
        if lost:
            with pytest.raises(LossError) as raised:
                translate(given, strict=True)
            assert list(raised.value.notices) == lost
        else:
            assert translate(given, strict=True).body == case.expected(way)


@every
def test_the_sdk_has_types_for_what_is_made(case: Case) -> None:
    """Answers of generateContent are read in `test_wire_cases`."""
    made = {SIDES[way][1] for way in case.ways}
    if case.data["kind"] == "response":
        if "interactions" in made:
            assert not _unknown(Interaction.model_validate(case.data["interactions"]))
        return
    if "interactions" in made:
        sent = case.data["interactions"]
        body = {"input": sent} if case.data["kind"] == "history" else sent
        assert not _unknown(CreateModelInteraction.model_validate({"model": MODEL, **body}))
    if "generate_content" in made or not case.data["notices"]:
        body = case.data["generate_content"]
        _read({"contents": body} if case.data["kind"] == "history" else body)


def _unknown(read: Any) -> bool:
    """Whether the SDK met a step, a tool or a content that it does not know."""
    return "is_unknown=True" in repr(read)


def _read(body: dict[str, Any]) -> None:
    """Read what the SDK has types for; a value that is none of an enum's is a warning, and so an error."""
    for content in body.get("contents", []):
        types.Content.model_validate(content)
    for tool in body.get("tools", []):
        types.Tool.model_validate(tool)
    for setting in body.get("safetySettings", []):
        types.SafetySetting.model_validate(setting)
    types.ToolConfig.model_validate(body.get("toolConfig", {}))
    config = dict(body.get("generationConfig", {}))
    types.ImageConfig.model_validate(config.pop("imageConfig", {}))
    types.GenerationConfig.model_validate(config)


def test_a_row_without_a_trace_in_the_case_is_not_shown() -> None:
    data = {
        "kind": "request",
        "direction": "to_interactions",
        "generate_content": {"generationConfig": {"topP": 0.5, "topK": 3}},
        "interactions": {"generation_config": {"top_p": 0.5}},
        "notices": ["generation_config.top_k: approx config.top_k"],
    }
    case = Case("made/up", data)

    assert shows(case, "config.top_p")
    assert shows(case, "config.top_k")
    assert not shows(case, "config.seed")
    assert not shows(case, "config.presence_penalty")
    assert not shows(Case("made/up", {**data, "notices": []}), "config.top_k")
    assert not shows(Case("made/up", {**data, "interactions": {}}), "config.top_p")
