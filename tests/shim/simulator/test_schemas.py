"""A Python type is one schema, whether the SDK or pydantic writes it down, and the answer fits the type."""

from __future__ import annotations

import datetime
import enum
from typing import Any, Literal

import pydantic
import pytest
from google import genai
from pydantic import Field, TypeAdapter

from shim.simulator import Simulator
from shim.simulator.schema import neutral


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Inner(pydantic.BaseModel):
    """Inside."""

    x: int = Field(description="the x")


class Node(pydantic.BaseModel):
    name: str
    kids: list[Node] = []


TYPES: list[Any] = [
    *(str, int, list[str], list[Inner], Inner, Node, Colour, int | str, Literal["a", "b"]),
    *(
        pydantic.create_model("Outer", field=field)
        for field in [
            (int | None, ...),
            (int | None, None),
            (int | str | None, None),
            (Literal["a"], ...),
            (datetime.date, ...),
            (datetime.datetime, ...),
            (Colour | None, None),
            (Colour, Colour.RED),
            (Inner | None, None),
            (Inner, Field(description="said twice")),
            (Inner | Node, ...),
            (float, Field(ge=0, le=1)),
            (str, Field(min_length=2, max_length=5)),
            (str, Field(pattern=r"^[A-Z]{3}$")),
            (list[int], Field(min_length=1, max_length=3)),
            (bool, True),
            (Any, ...),
        ]
    ),
]


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_a_type_is_one_schema(kind: Any, client: genai.Client, simulator: Simulator) -> None:
    config = {"response_mime_type": "application/json", "response_schema": kind}
    response = client.models.generate_content(model="m", contents="Fill in", config=config)
    schema = TypeAdapter(kind).json_schema()
    interaction = client.interactions.create(
        model="m",
        input="Fill in",
        store=False,
        response_format={"type": "text", "mime_type": "application/json", "schema": schema},
    )
    first, second = simulator.requests
    assert first == second
    assert response.text == interaction.output_text
    TypeAdapter(kind).validate_json(interaction.output_text)


@pytest.mark.parametrize(
    ("openapi", "json_schema"),
    [
        ({"type": "STRING", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "STRING", "nullable": True}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": "STRING", "format": "enum", "enum": ["a"]}, {"type": "string", "enum": ["a"]}),
        (
            {"type": "STRING", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"type": "TYPE_UNSPECIFIED", "any_of": [{"type": "NUMBER"}]}, {"type": "number"}),
        (
            {"type": "ARRAY", "min_items": "2", "items": {"type": "INTEGER"}},
            {"minItems": 2, "items": {"type": "integer"}},
        ),
        ({"type": "STRING", "example": "a"}, {"type": "string", "examples": ["a"]}),
        (
            {
                "type": "OBJECT",
                "properties": {"a": {"type": "STRING"}, "b": {"type": "STRING"}},
                "propertyOrdering": ["b", "a"],
            },
            {"type": "object", "properties": {"b": {"type": "string"}, "a": {"type": "string"}}},
        ),
    ],
)
def test_dialects_meet(openapi: dict[str, Any], json_schema: dict[str, Any]) -> None:
    assert neutral(openapi) == neutral(json_schema)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": "string"}, {"type": ["string", "null"]}),
        (
            {"type": "object", "properties": {"a": {}, "b": {}}},
            {"type": "object", "properties": {"b": {}, "a": {}}},
        ),
        ({"type": "string", "description": "a"}, {"type": "string"}),
        ({"type": "array", "minItems": 1}, {"type": "array"}),
        (
            {"type": "object", "properties": {"a": {}}, "required": ["a"]},
            {"type": "object", "properties": {"a": {}}},
        ),
    ],
)
def test_what_differs_stays_different(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert neutral(one) != neutral(other)
