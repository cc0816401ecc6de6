"""Schemas keep their meaning on the way to JSON Schema and back."""

from __future__ import annotations

import copy
import string
from typing import Any

import pytest
from google.genai import types
from hypothesis import given
from hypothesis import strategies as st

from shim.mapping import Malformed, NeedsLiteral, Notice, Opaque
from shim.mapping.schema import from_json_schema, to_json_schema

NAMES = st.text(string.ascii_letters + "_", min_size=1, max_size=8)
WORDS = st.text(max_size=8)


def described(kind: str, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    optional = {"description": WORDS, "title": WORDS, "nullable": st.just(True), **more}
    return st.fixed_dictionaries({"type": st.just(kind)}, optional=optional)


LEAVES = st.one_of(
    described("STRING", enum=st.lists(WORDS, min_size=1, unique=True), format=st.just("date-time")),
    described("STRING", min_length=st.integers(0, 9), pattern=st.just("^a+$")),
    described("INTEGER", minimum=st.integers(-9, 9), maximum=st.integers(10, 99), format=st.just("int32")),
    described("NUMBER", minimum=st.floats(-9, 9)),
    described("BOOLEAN", default=st.booleans()),
)


def nested(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    properties = st.dictionaries(NAMES, inner, min_size=1, max_size=4)
    arrays = st.builds(
        lambda base, items: {**base, "items": items}, described("ARRAY", min_items=st.integers(0, 3)), inner
    )
    objects = st.builds(
        lambda base, named: {**base, "properties": named, "required": sorted(named)},
        described("OBJECT"),
        properties,
    )
    unions = st.fixed_dictionaries(
        {"any_of": st.lists(inner, min_size=2, max_size=3)}, optional={"nullable": st.just(True)}
    )
    return st.one_of(arrays, objects, unions)


SCHEMAS = st.recursive(LEAVES, nested, max_leaves=8)


@given(SCHEMAS)
def test_there_and_back_is_the_same_schema(schema: dict[str, Any]) -> None:
    assert from_json_schema(to_json_schema(schema)) == schema


@given(SCHEMAS)
def test_json_schema_comes_back_the_same_from_schema(schema: dict[str, Any]) -> None:
    json_schema = to_json_schema(schema)

    assert to_json_schema(from_json_schema(json_schema)) == json_schema


@given(SCHEMAS)
def test_converting_twice_is_converting_once(schema: dict[str, Any]) -> None:
    once = to_json_schema(schema)

    assert to_json_schema(once) == once


@given(SCHEMAS)
def test_the_given_schema_is_never_changed(schema: dict[str, Any]) -> None:
    before = copy.deepcopy(schema)
    from_json_schema(to_json_schema(schema))

    assert schema == before


@given(SCHEMAS)
def test_the_result_is_what_the_sdk_makes_of_it(schema: dict[str, Any]) -> None:
    """Equal to ``types.Schema.json_schema`` but for four things the SDK does not do.

    It puts ``null`` before the type, adds no ``null`` to an enum nor to the alternatives of ``anyOf`` (it sets
    the type ``null`` beside them), and ignores ``propertyOrdering`` and ``example``, which the strategy leaves out.
    """
    oracle = types.Schema.model_validate(schema).json_schema.model_dump(mode="json", exclude_none=True)

    assert without_known_differences(to_json_schema(schema)) == without_known_differences(camel(oracle))


def camel(oracle: Any) -> Any:
    """The SDK's dump of a ``JSONSchema`` with the keywords' real names; names of properties stay."""
    words = {"any_of": "anyOf", "min_items": "minItems", "min_length": "minLength"}
    out = {words.get(key, key): value for key, value in oracle.items()}
    if "properties" in out:
        out["properties"] = {name: camel(value) for name, value in out["properties"].items()}
    if "anyOf" in out:
        out["anyOf"] = [camel(value) for value in out["anyOf"]]
    if "items" in out:
        out["items"] = camel(out["items"])
    return out


def without_known_differences(schema: dict[str, Any]) -> dict[str, Any]:
    """``schema`` with each of the differences levelled: sorted types, no ``null`` in enums and alternatives."""
    out = dict(schema)
    if isinstance(out.get("type"), list):
        out["type"] = sorted(out["type"])
    if "enum" in out:
        out["enum"] = [value for value in out["enum"] if value is not None]
    if "properties" in out:
        out["properties"] = {
            name: without_known_differences(value) for name, value in out["properties"].items()
        }
    if "items" in out:
        out["items"] = without_known_differences(out["items"])
    if "anyOf" in out:
        out["anyOf"] = [without_known_differences(item) for item in out["anyOf"] if item != {"type": "null"}]
        if out.get("type") == "null":
            del out["type"]
    return out


def test_types_and_nullable() -> None:
    schema = {
        "type": "OBJECT",
        "properties": {
            "name": {"type": "STRING", "nullable": True},
            "kind": {"type": "STRING", "enum": ["a", "b"], "format": "enum", "nullable": True},
            "size": {"anyOf": [{"type": "INTEGER"}, {"type": "NUMBER"}], "nullable": True},
            "free": {"type": "TYPE_UNSPECIFIED"},
        },
        "required": ["name"],
    }

    assert to_json_schema(schema) == {
        "type": "object",
        "properties": {
            "name": {"type": ["string", "null"]},
            "kind": {"type": ["string", "null"], "enum": ["a", "b", None]},
            "size": {"anyOf": [{"type": "integer"}, {"type": "number"}, {"type": "null"}]},
            "free": {},
        },
        "required": ["name"],
    }


@pytest.mark.parametrize("key", ["property_ordering", "propertyOrdering"])
def test_properties_are_written_in_their_ordering(key: str) -> None:
    properties = {name: {"type": "STRING"} for name in ("a", "b", "c")}
    schema = {"type": "OBJECT", "properties": properties, key: ["c", "a", "unknown"]}

    assert list(to_json_schema(schema)["properties"]) == ["c", "a", "b"]
    assert "propertyOrdering" not in to_json_schema(schema)
    assert to_json_schema(schema, keep_ordering=True)["propertyOrdering"] == ["c", "a", "unknown"]


def test_properties_named_like_keywords_are_properties() -> None:
    schema = {"type": "OBJECT", "properties": {"any_of": {"type": "STRING"}, "nullable": {"type": "INTEGER"}}}

    assert list(to_json_schema(schema)["properties"]) == ["any_of", "nullable"]


def test_both_spellings_of_a_keyword_are_read() -> None:
    snake = {
        "any_of": [{"type": "STRING", "min_length": 1}],
        "max_items": "3",
        "additional_properties": False,
    }
    camel_case = {"anyOf": [{"type": "STRING", "minLength": 1}], "maxItems": 3, "additionalProperties": False}

    assert to_json_schema(snake) == to_json_schema(camel_case)


@pytest.mark.parametrize(("spelled", "number"), [("9007199254740993", 9007199254740993), ("1.5", 1.5)])
def test_limits_that_json_spells_as_strings_become_numbers(spelled: str, number: float) -> None:
    assert to_json_schema({"type": "INTEGER", "maximum": spelled}) == {"type": "integer", "maximum": number}


def test_references_and_definitions() -> None:
    schema = {
        "ref": "#/defs/Node",
        "defs": {"Node": {"type": "OBJECT", "properties": {"next": {"ref": "#/defs/Node"}}}},
    }
    json_schema = to_json_schema(schema)

    assert json_schema == {
        "$ref": "#/$defs/Node",
        "$defs": {"Node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}}},
    }
    assert from_json_schema(json_schema) == schema


def test_a_nullable_reference_becomes_an_alternative_beside_null() -> None:
    assert to_json_schema({"ref": "#/defs/A", "nullable": True, "description": "d"}) == {
        "description": "d",
        "anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}],
    }


def test_an_example_becomes_the_one_of_several() -> None:
    assert to_json_schema({"type": "STRING", "example": "x"}) == {"type": "string", "examples": ["x"]}


def test_json_schema_of_pydantic_passes_unchanged() -> None:
    schema = {
        "title": "Recipe",
        "type": "object",
        "$defs": {"Step": {"type": "object", "properties": {"text": {"type": "string"}}}},
        "properties": {
            "steps": {"type": "array", "items": {"$ref": "#/$defs/Step"}},
            "note": {"default": None},
        },
    }

    assert to_json_schema(schema) == schema


def test_what_the_service_ignores_is_reported_with_its_place() -> None:
    notices: list[Notice] = []
    to_json_schema({"type": "OBJECT", "properties": {"a": {"type": "STRING", "max_length": 3}}}, notices)

    assert [(notice.path, notice.row) for notice in notices] == [
        (".properties.a.max_length", "schema.max_length")
    ]


def test_keywords_a_schema_object_has_no_field_for_are_reported() -> None:
    notices: list[Notice] = []

    assert from_json_schema({"type": "string", "const": "x"}, notices) == {"type": "STRING"}
    assert [notice.path for notice in notices] == [".const"]


class Class(Opaque):
    def json_schema(self) -> Any:
        return "Recipe.model_json_schema()"


def test_a_type_known_at_run_time_is_asked_for_its_schema() -> None:
    assert to_json_schema(Class()) == "Recipe.model_json_schema()"
    assert to_json_schema({"type": "ARRAY", "items": Class()})["items"] == "Recipe.model_json_schema()"


def test_a_schema_known_at_run_time_needs_to_be_a_literal() -> None:
    with pytest.raises(NeedsLiteral):
        to_json_schema({"type": Opaque()})


@pytest.mark.parametrize(
    "schema", [1, "string", {"properties": []}, {"anyOf": {}}, {"type": 3}, {"items": 1}]
)
def test_what_is_no_schema_is_told_with_its_place(schema: Any) -> None:
    with pytest.raises(Malformed, match="schema"):
        to_json_schema(schema)
