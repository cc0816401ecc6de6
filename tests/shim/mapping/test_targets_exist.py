"""What the rows point to exists on the Interactions side of the installed SDK."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from typing import Any, get_args, get_overloads

import pydantic
import pytest
from google.genai import interactions, types
from google.genai._gaos.interactions import Interactions
from google.genai.interactions import CreateModelInteraction

from shim.mapping import TABLES, Row
from shim.mapping.config import SDK_KEYWORDS

UNTYPED = {
    # The SDK forwards it although its types do not name it; the row says so.
    "generation_config.top_k"
}
ROOTS: dict[str, Any] = {
    "interaction": interactions.Interaction,
    "steps": interactions.Step,
    "content": interactions.Content,
    "annotation": interactions.Annotation,
}
VALUES: dict[str, Any] = {
    # Rows of enum values: the values the target's type names.
    "config.service_tier": interactions.ServiceTier,
    "config.thinking_config.thinking_level": interactions.ThinkingLevel,
    "config.response_modalities": interactions.ResponseModality,
    "config.media_resolution": interactions.MediaResolution,
    "config.response_mime_type": interactions.TextResponseFormatMimeType,
    "config.audio_transcription_config.mode": interactions.TranscriptionConfigMode,
    "safety.category": interactions.HarmCategory,
    "safety.threshold": interactions.Threshold,
    "safety.method": interactions.Method,
    "tool_config.function_calling_config.mode": interactions.ToolChoiceType,
    "tool.google_search.search_types": interactions.GoogleSearchSearchType,
    "tool.computer_use.environment": interactions.EnvironmentEnum,
    "tool.computer_use.disabled_safety_policies": interactions.DisabledSafetyPolicy,
    "part.media_resolution.level": interactions.MediaResolution,
    "part.media_processing": interactions.ProcessingEnum,
    "part.executable_code.language": interactions.Language,
    "finish_reason": interactions.InteractionStatus,
    "blocked_reason": interactions.InteractionStatus,
    "url_retrieval_status": interactions.URLContextResultStatus,
}
NAMES = {
    # Rows whose target is the name of a step, of a flag's value, or of a field inside a nested object.
    "content.role": {"user_input", "model_output", "function_result"},
    "part.tool_call.tool_type": {"google_search", "url_context", "google_maps", "file_search", "processing"},
    "part.code_execution_result.outcome": {"true", "false"},
    "schema.type": {"string", "number", "integer", "boolean", "array", "object", "null"},
    "status": {member.value for member in types.FinishReason},
    "tool.retrieval.vertex_rag_store.rag_retrieval_config": {
        field.alias or name for name, field in interactions.RagRetrievalConfig.model_fields.items()
    },
    "tool.retrieval.vertex_rag_store.rag_retrieval_config.ranking": set(interactions.Ranking.model_fields),
}


def rows(*tables: str) -> list[Row]:
    """The rows of these tables that have a target and are no rows of values."""
    valued = {*VALUES, *NAMES}
    return [row for name in tables for row in TABLES[name] if row.target and parent(row) not in valued]


def parent(row: Row) -> str:
    """The source without its last word; MIME types hold dots of their own."""
    if row.source.startswith("config.response_mime_type."):
        return "config.response_mime_type"
    return row.source.rpartition(".")[0]


def classes(annotation: Any) -> Iterator[type[pydantic.BaseModel]]:
    """The pydantic classes that an annotation allows."""
    if inspect.isclass(annotation) and issubclass(annotation, pydantic.BaseModel):
        yield annotation
    elif hasattr(annotation, "__value__"):
        yield from classes(annotation.__value__)
    for argument in get_args(annotation):
        yield from classes(argument)


def words(annotation: Any) -> set[str]:
    """The strings that an annotation's literals name."""
    if hasattr(annotation, "__value__"):
        return words(annotation.__value__)
    found = {argument for argument in get_args(annotation) if isinstance(argument, str)}
    return found.union(
        *(words(argument) for argument in get_args(annotation) if not isinstance(argument, str))
    )


def kind(cls: type[pydantic.BaseModel]) -> Any:
    field = cls.model_fields.get("type")
    return field.default if field else None


def field_of(cls: type[pydantic.BaseModel], name: str) -> Any:
    for own, field in cls.model_fields.items():
        if name in (own, field.alias):
            return field.annotation
    return None


def exists(target: str) -> bool:
    """Whether a dotted target names a field; ``name[kind]`` names the variant of that type."""
    first, *rest = re.findall(r"[^.\[\]]+(?:\[[^\]]+\])?", target)
    name, _, wanted = first.rstrip("]").partition("[")
    found = [ROOTS[name]] if name in ROOTS else [field_of(CreateModelInteraction, name)]
    if found == [None]:
        return False
    found = chosen(found, wanted)
    for step in rest:
        name, _, wanted = step.rstrip("]").partition("[")
        inner = [field_of(cls, name) for one in found for cls in classes(one)]
        found = chosen([one for one in inner if one is not None], wanted)
        if not found:
            return False
    return bool(found)


def keywords() -> set[str]:
    """The keywords of ``create()`` for a model, from the overload that takes them one by one."""
    overloads = [set(inspect.signature(one).parameters) for one in get_overloads(Interactions.create)]
    return next(names for names in overloads if "model" in names) - {"self"}


def chosen(found: list[Any], wanted: str) -> list[Any]:
    if not wanted:
        return found
    return [cls for one in found for cls in classes(one) if kind(cls) == wanted]


@pytest.mark.parametrize(
    "row", rows("config", "contents", "tools", "safety", "response", "usage"), ids=lambda r: r.source
)
def test_a_target_is_a_field_of_the_interactions_api(row: Row) -> None:
    if row.target in SDK_KEYWORDS:
        assert row.target in keywords()
    elif row.target not in UNTYPED:
        assert exists(row.target)


@pytest.mark.parametrize("prefix", VALUES)
def test_a_value_becomes_a_value_the_target_names(prefix: str) -> None:
    targets = {
        row.target for table in TABLES.values() for row in table if parent(row) == prefix and row.target
    }

    assert targets
    assert targets <= words(VALUES[prefix]) | {"application/json"}


@pytest.mark.parametrize("prefix", NAMES)
def test_a_name_becomes_a_name_the_target_knows(prefix: str) -> None:
    targets = {
        row.target for table in TABLES.values() for row in table if parent(row) == prefix and row.target
    }

    assert targets
    assert targets <= NAMES[prefix]


def test_the_sdk_keywords_are_the_keywords_of_create_that_are_no_body_keys() -> None:
    assert keywords() - set(CreateModelInteraction.model_fields) == SDK_KEYWORDS


def test_every_delta_and_event_of_a_stream_has_a_row() -> None:
    deltas = {kind(cls) for cls in classes(interactions.StepDeltaData)}
    events = {
        cls.model_fields["event_type"].default
        for cls in classes(interactions.InteractionSSEEvent)
        if "event_type" in cls.model_fields
    }
    sources = {row.source.removeprefix("event.") for row in TABLES["events"]}
    delta_sources = {
        source.removeprefix("step.delta.") for source in sources if source.startswith("step.delta.")
    }
    event_sources = {source for source in sources if not source.startswith("step.delta.")}

    assert delta_sources == deltas - {"UNKNOWN", None}
    assert event_sources == {"done", *events} - {"UNKNOWN"}


@pytest.mark.parametrize("row", [row for row in TABLES["events"] if row.target], ids=lambda r: r.source)
def test_an_event_ends_in_a_field_of_a_chunk(row: Row) -> None:
    found: list[Any] = [types.GenerateContentResponse]
    for name in row.target.split(".")[1:]:
        found = [
            cls.model_fields[name].annotation
            for one in found
            for cls in classes(one)
            if name in cls.model_fields
        ]
        assert found, f"a chunk has no {name}"


@pytest.mark.parametrize(
    "row", [row for row in TABLES["errors"] if "genai" in row.target], ids=lambda r: r.source
)
def test_an_error_class_can_be_imported(row: Row) -> None:
    module, _, name = row.target.rpartition(".")

    assert issubclass(getattr(importlib.import_module(module), name), Exception)
