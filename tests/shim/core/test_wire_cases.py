"""Every case of ``corpora/wire`` is translated as it says, and both sides are what the SDK and the service know."""

from __future__ import annotations

import copy
import warnings
from typing import Any

import pytest
from google.genai import interactions, types
from wire import ROOT, SIDES, Case, cases

from shim.mapping import TABLES
from shim.simulator import generate_content as native
from shim.simulator import interactions as service
from shim.simulator.errors import RejectedError

ARRANGED = "config.audio_transcription_config"
"""Arranged differently on both sides, which the simulated service does not look into."""
ROWS = {row.source for rows in TABLES.values() for row in rows}
WAYS = [pytest.param(case, way, id=f"{case.name}-{way}") for case in cases() for way in case.ways]


def named(case: Case) -> str:
    return case.name


@pytest.mark.parametrize(("case", "way"), WAYS)
def test_a_case_becomes_what_it_says(case: Case, way: str) -> None:
    given = case.data[SIDES[way][0]]
    before = copy.deepcopy(given)
    translation = case.translate(way)

    assert translation.body == case.expected(way)
    assert list_of(translation.notices) == case.notices(way)
    assert translation.model == case.data.get("model", "") or case.data["direction"] == "both"
    assert given == before


def list_of(notices: Any) -> list[str]:
    return [f"{one.path}: {one.verdict} {one.row}".rstrip() for one in notices]


@pytest.mark.parametrize("case", cases(), ids=named)
def test_a_case_names_the_rows_of_what_it_loses(case: Case) -> None:
    rows = set(case.data["rows"])
    lost = {one.rpartition(" ")[2] for one in case.data["notices"] + case.data.get("notices_back", [])}

    assert case.data["rows"] == sorted(rows)
    assert rows <= ROWS
    assert {row for row in lost if row in ROWS} <= rows


@pytest.mark.parametrize("case", cases("response"), ids=named)
def test_the_sdk_reads_both_sides_of_an_answer(case: Case) -> None:
    if case.data["direction"] != "to_interactions":
        types.GenerateContentResponse.model_validate(case.data["generate_content"])
    if "status" in case.data["interactions"] and case.data["direction"] != "to_generate_content":
        read = interactions.Interaction.model_validate(case.data["interactions"])
        assert not any("Unknown" in type(step).__name__ for step in read.steps or [])


@pytest.mark.parametrize("case", cases("request"), ids=named)
def test_the_service_is_asked_for_the_same(case: Case) -> None:
    losses = [one for one in case.data["notices"] if " approx " not in one or one.endswith(ARRANGED)]
    if losses or case.data["direction"] == "to_generate_content":
        return  # the two sides differ by what is lost
    body = {"model": "gemini-2.5-flash", **case.data["interactions"]}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            asked = native.reduce("gemini-2.5-flash", case.data["generate_content"]).canonical
        except RejectedError:
            return  # a shape that is read, but that the service would not take
        asked.pop("unportable", None)
        alike = service.reduce(service.read(body), []).canonical == asked
        assert alike == ("differs" not in case.data)


def test_there_are_enough_cases_and_nothing_else() -> None:
    assert len(cases()) >= 200
    assert {path.suffix for path in ROOT.rglob("*") if path.is_file()} == {".json", ".md"}
    assert all(
        case.data.keys() >= {"kind", "direction", "notices", "rows", *SIDES["to_interactions"]}
        for case in cases()
    )
