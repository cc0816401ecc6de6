"""The rows and the installed SDK name the same things, in both directions.

A release of the SDK that adds a field turns the suite red and names it; so does a row whose field is gone.
"""

from __future__ import annotations

import enum
import inspect
from typing import Any

import pydantic
import pytest
from google.genai import errors, types

from shim.mapping import TABLES

SOURCES = {row.source for rows in TABLES.values() for row in rows}

_SPEAKER = "config.speech_config.multi_speaker_voice_config.speaker_voice_configs"
_RAG = "tool.retrieval.vertex_rag_store"
_GROUNDING = "response.candidates.grounding_metadata"
_CHUNK = f"{_GROUNDING}.grounding_chunks"
_URLS = "response.candidates.url_context_metadata"

CLASSES: dict[str, type[pydantic.BaseModel]] = {
    "config": types.GenerateContentConfig,
    "config.http_options": types.HttpOptions,
    "config.thinking_config": types.ThinkingConfig,
    "config.image_config": types.ImageConfig,
    "config.speech_config": types.SpeechConfig,
    "config.speech_config.voice_config": types.VoiceConfig,
    "config.speech_config.voice_config.prebuilt_voice_config": types.PrebuiltVoiceConfig,
    "config.speech_config.multi_speaker_voice_config": types.MultiSpeakerVoiceConfig,
    _SPEAKER: types.SpeakerVoiceConfig,
    "config.audio_transcription_config": types.AudioTranscriptionConfig,
    "config.automatic_function_calling": types.AutomaticFunctionCallingConfig,
    "safety": types.SafetySetting,
    "schema": types.Schema,
    "tool_config": types.ToolConfig,
    "tool_config.function_calling_config": types.FunctionCallingConfig,
    "tool_config.retrieval_config": types.RetrievalConfig,
    "tool": types.Tool,
    "tool.function_declarations": types.FunctionDeclaration,
    "tool.google_search": types.GoogleSearch,
    "tool.google_search.search_types": types.SearchTypes,
    "tool.google_search_retrieval": types.GoogleSearchRetrieval,
    "tool.enterprise_web_search": types.EnterpriseWebSearch,
    "tool.google_maps": types.GoogleMaps,
    "tool.url_context": types.UrlContext,
    "tool.code_execution": types.ToolCodeExecution,
    "tool.file_search": types.FileSearch,
    "tool.computer_use": types.ComputerUse,
    "tool.mcp_servers": types.McpServer,
    "tool.mcp_servers.streamable_http_transport": types.StreamableHttpTransport,
    "tool.retrieval": types.Retrieval,
    "tool.retrieval.vertex_ai_search": types.VertexAISearch,
    "tool.retrieval.vertex_ai_search.data_store_specs": types.VertexAISearchDataStoreSpec,
    _RAG: types.VertexRagStore,
    f"{_RAG}.rag_retrieval_config": types.RagRetrievalConfig,
    f"{_RAG}.rag_retrieval_config.ranking": types.RagRetrievalConfigRanking,
    "tool.parallel_ai_search": types.ToolParallelAiSearch,
    "tool.exa_ai_search": types.ToolExaAiSearch,
    "content": types.Content,
    "part": types.Part,
    "part.inline_data": types.Blob,
    "part.file_data": types.FileData,
    "part.video_metadata": types.VideoMetadata,
    "part.media_resolution": types.PartMediaResolution,
    "part.function_call": types.FunctionCall,
    "part.function_response": types.FunctionResponse,
    "part.function_response.parts": types.FunctionResponsePart,
    "part.executable_code": types.ExecutableCode,
    "part.code_execution_result": types.CodeExecutionResult,
    "part.tool_call": types.ToolCall,
    "part.tool_response": types.ToolResponse,
    "part.speech_metadata": types.SpeechMetadata,
    "file": types.File,
    "response": types.GenerateContentResponse,
    "response.prompt_feedback": types.GenerateContentResponsePromptFeedback,
    "response.usage_metadata": types.GenerateContentResponseUsageMetadata,
    "response.usage_metadata.details": types.ModalityTokenCount,
    "response.candidates": types.Candidate,
    _URLS: types.UrlContextMetadata,
    f"{_URLS}.url_metadata": types.UrlMetadata,
    _GROUNDING: types.GroundingMetadata,
    f"{_GROUNDING}.search_entry_point": types.SearchEntryPoint,
    _CHUNK: types.GroundingChunk,
    f"{_CHUNK}.web": types.GroundingChunkWeb,
    f"{_CHUNK}.retrieved_context": types.GroundingChunkRetrievedContext,
    f"{_CHUNK}.maps": types.GroundingChunkMaps,
    f"{_CHUNK}.image": types.GroundingChunkImage,
    f"{_GROUNDING}.grounding_supports": types.GroundingSupport,
    f"{_GROUNDING}.grounding_supports.segment": types.Segment,
}

ENUMS: dict[str, type[enum.Enum]] = {
    "config.service_tier": types.ServiceTier,
    "config.thinking_config.thinking_level": types.ThinkingLevel,
    "config.response_modalities": types.Modality,
    "config.media_resolution": types.MediaResolution,
    "config.audio_transcription_config.mode": types.AudioTranscriptionConfigMode,
    "safety.category": types.HarmCategory,
    "safety.threshold": types.HarmBlockThreshold,
    "safety.method": types.HarmBlockMethod,
    "schema.type": types.Type,
    "tool_config.function_calling_config.mode": types.FunctionCallingConfigMode,
    "tool.function_declarations.behavior": types.Behavior,
    "tool.computer_use.environment": types.Environment,
    "tool.computer_use.disabled_safety_policies": types.SafetyPolicy,
    "part.media_processing": types.MediaProcessing,
    "part.media_resolution.level": types.PartMediaResolutionLevel,
    "part.executable_code.language": types.Language,
    "part.code_execution_result.outcome": types.Outcome,
    "part.tool_call.tool_type": types.ToolType,
    "finish_reason": types.FinishReason,
    "blocked_reason": types.BlockedReason,
    "url_retrieval_status": types.UrlRetrievalStatus,
}

SITUATIONS = {
    # Rows for what is no field of its own: a case of a field, or a rule about several.
    "config.system_instruction": {"joined", "media"},
    "config.thinking_config.thinking_budget": {"automatic"},
    "config.image_config.output_mime_type": {"other"},
    "config.response_mime_type": {"text/plain", "application/json", "text/x.enum", "other"},
    "safety.category": {"palm"},
    "tool_config.function_calling_config": {"unused"},
    "tool_config.retrieval_config.lat_lng": {"unused"},
    "content": {"trailing_model", "unknown"},
    "content.parts": {"empty"},
    "content.role": {"user", "model", "function", "tool"},
    "part.media": {"unknown"},
    "part.file_data": {"text"},
    "part.media_resolution": {"not_visual"},
    "part.thought_signature": {"user"},
    "part.function_call.id": {"duplicate"},
    "part.function_response": {"unpaired"},
    "usage": {"grounding_tool_count", "initial_input_tokens"},
    "error.status": {"400", "401", "403", "404", "409", "422", "429"},
    "error": {"code", "status", "message", "details", "response", "connect", "timeout", "stream", "retry"},
}


def below(prefix: str) -> set[str]:
    """The words that directly follow ``prefix`` in the sources of rows."""
    start = prefix + "."
    words = {source.removeprefix(start) for source in SOURCES if source.startswith(start)}
    return {word for word in words if "." not in word or word in SITUATIONS.get(prefix, ())}


def derived(cls: type[pydantic.BaseModel]) -> set[str]:
    """The properties that the class itself defines."""
    return {name for name, value in vars(cls).items() if isinstance(value, property) and name[0] != "_"}


@pytest.mark.parametrize("prefix", CLASSES)
def test_every_field_has_a_row_and_every_row_a_field(prefix: str) -> None:
    cls = CLASSES[prefix]
    fields = {field.removeprefix("_") for field in cls.model_fields}
    if prefix == "response":
        fields |= derived(cls)
    values = {member.value for member in ENUMS.get(prefix, ())}
    rows = below(prefix) - SITUATIONS.get(prefix, set()) - values

    assert not fields - rows, f"{cls.__name__} has fields without a row"
    assert not rows - fields, f"rows name fields that {cls.__name__} has not"


@pytest.mark.parametrize("prefix", ENUMS)
def test_every_enum_value_has_a_row_and_every_row_a_value(prefix: str) -> None:
    values = {str(member.value) for member in ENUMS[prefix]}
    rows = below(prefix) - SITUATIONS.get(prefix, set())

    assert not values - rows, f"{ENUMS[prefix].__name__} has values without a row"
    assert not rows - values, f"rows name values that {ENUMS[prefix].__name__} has not"


def test_the_wire_format_has_no_generation_field_without_a_row() -> None:
    wire = set(types.GenerationConfig.model_fields)
    only_wire = below("generation_config")

    assert wire == (wire & below("config")) | only_wire
    assert only_wire.isdisjoint(types.GenerateContentConfig.model_fields)


def test_every_error_class_has_a_row_and_every_row_a_class() -> None:
    classes = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, Exception) and value.__module__ == errors.__name__
    }
    assert below("error") - SITUATIONS["error"] == classes


def test_every_row_stands_for_a_field_a_value_or_a_declared_situation() -> None:
    known = {*CLASSES, *ENUMS, *SITUATIONS, "generation_config"}
    accounted = {f"{prefix}.{word}" for prefix in known for word in below(prefix)}
    elsewhere = ("create.", "interaction.", "event.", "entry_point.", "status.")
    stray = {source for source in SOURCES - accounted - known if not source.startswith(elsewhere)}

    assert stray == set()


def statuses() -> set[Any]:
    from typing import get_args

    from google.genai import interactions

    literal = next(arg for arg in get_args(interactions.InteractionStatus) if get_args(arg))
    return set(get_args(literal))


def test_every_interaction_status_has_a_row() -> None:
    assert below("status") == statuses()
