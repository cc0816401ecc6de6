"""Five fields of a config make one response format."""

from __future__ import annotations

from typing import Any

import pytest

from shim.mapping import Opaque
from shim.mapping.config import to_interaction


def lost(config: Any) -> list[tuple[str, str]]:
    """Path and verdict of each notice."""
    return [(notice.path, str(notice.verdict)) for notice in to_interaction(config).notices]


class Model(Opaque):
    """An expression that is a pydantic class."""

    def json_schema(self) -> Any:
        return "Recipe.model_json_schema()"


JSON = {"type": "text", "mime_type": "application/json"}


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({"response_mime_type": "text/plain"}, None),
        ({"response_mime_type": "application/json"}, JSON),
        ({"response_schema": {"type": "STRING"}}, {**JSON, "schema": {"type": "string"}}),
        ({"response_modalities": ["TEXT", "IMAGE"]}, [{"type": "text"}, {"type": "image"}]),
        ({"response_modalities": ["image"]}, {"type": "image"}),
        ({"response_modalities": []}, None),
        (
            {"image_config": {"aspect_ratio": "16:9"}},
            [{"type": "text"}, {"type": "image", "aspect_ratio": "16:9"}],
        ),
        (
            {"response_modalities": ["IMAGE", "TEXT"], "image_config": {"image_size": "2K"}},
            [{"type": "image", "image_size": "2K"}, {"type": "text"}],
        ),
        (
            {"response_modalities": ["TEXT"], "response_mime_type": "application/json"},
            JSON,
        ),
    ],
)
def test_the_response_format_is_one_entry_or_a_list(config: Any, expected: Any) -> None:
    converted = to_interaction(config)

    assert converted.value.get("response_format") == expected
    assert converted.notices == ()


def test_json_schema_is_passed_on_as_it_is() -> None:
    schema = {"type": "object", "properties": {"a": {"minLength": 3}}}
    value = to_interaction({"response_json_schema": schema}).value

    assert value["response_format"] == {**JSON, "schema": schema}
    assert value["response_format"]["schema"] is schema


def test_a_class_is_asked_for_its_schema() -> None:
    assert to_interaction({"response_schema": Model()}).value["response_format"] == {
        **JSON,
        "schema": "Recipe.model_json_schema()",
    }


def test_an_enum_answer_arrives_quoted() -> None:
    config = {"response_mime_type": "text/x.enum", "response_schema": {"type": "STRING", "enum": ["a", "b"]}}

    assert to_interaction(config).value["response_format"] == {
        **JSON,
        "schema": {"type": "string", "enum": ["a", "b"]},
    }
    assert lost(config) == [("config.response_mime_type", "approx")]


def test_losses_inside_a_schema_name_their_place() -> None:
    config = {"response_schema": {"type": "OBJECT", "properties": {"a": {"type": "STRING", "min_length": 2}}}}

    assert lost(config) == [("config.response_schema.properties.a.min_length", "approx")]


@pytest.mark.parametrize(
    ("config", "path", "verdict"),
    [
        ({"response_mime_type": "application/xml"}, "config.response_mime_type", "refuse"),
        (
            {"image_config": {"output_mime_type": "image/png"}},
            "config.image_config.output_mime_type",
            "approx",
        ),
        (
            {"image_config": {"person_generation": "ALLOW_ALL"}},
            "config.image_config.person_generation",
            "refuse",
        ),
        (
            {"response_schema": {"type": "STRING"}, "response_json_schema": {"type": "string"}},
            "config.response_json_schema",
            "refuse",
        ),
        ({"response_modalities": ["SMELL"]}, "config.response_modalities[0]", "refuse"),
    ],
)
def test_formats_the_interactions_api_has_not(config: Any, path: str, verdict: str) -> None:
    assert lost(config) == [(path, verdict)]
