"""The fields of the Interactions API, as strict readers."""

from __future__ import annotations

from typing import Any

from shim.simulator.errors import RejectedError
from shim.simulator.schema import check_json_schema
from shim.simulator.strict import (
    Reader,
    Shapes,
    anything,
    flag,
    many,
    mapping,
    number,
    one_of,
    standard_base64,
    string_map,
    tagged,
    text,
    whole,
)

_SHAPES = Shapes(False, "Unknown parameter '{name}' at '{path}'.")
_message = _SHAPES.message

_RESOLUTION = one_of(["low", "medium", "high", "ultra_high"])
_SIGNATURE: dict[str, Reader] = {"signature": standard_base64}


def _typed(fields: dict[str, Reader], required: tuple[str, ...] = ()) -> Reader:
    return _message({"type": text, **fields}, required)


def _media(prefix: str, extra: dict[str, Reader]) -> Reader:
    read = _typed({"data": standard_base64, "uri": text, "mime_type": text, **extra})

    def media(value: Any, path: str) -> Any:
        content = read(value, path)
        if bool(content.get("data")) == bool(content.get("uri")):
            raise RejectedError(f"Invalid value at '{path}': exactly one of 'data' and 'uri' must be set.")
        mime = content.get("mime_type")
        if "data" in content and not mime:
            raise RejectedError(f"Missing required parameter 'mime_type' at '{path}'.")
        if mime and prefix and not mime.startswith(prefix):
            raise RejectedError(
                f"Invalid value at '{path}.mime_type': {mime!r} is not {content['type']} data."
            )
        if mime and ";" in mime:
            raise RejectedError(f"Invalid value at '{path}.mime_type': {mime!r} must not have parameters.")
        return content

    return media


def _processing(value: Any, path: str) -> Any:
    if isinstance(value, str):
        return one_of(["static", "agentic"])(value, path)
    fields: dict[str, Reader] = {"start_offset": text, "end_offset": text, "fps": number}
    return tagged({"static": _typed(fields)}, "a media processing")(value, path)


CONTENT: dict[str, Reader] = {
    "text": _typed({"text": text, "annotations": many(mapping)}, ("text",)),
    "image": _media("image/", {"resolution": _RESOLUTION}),
    "audio": _media("audio/", {"sample_rate": whole, "channels": whole}),
    "video": _media("video/", {"resolution": _RESOLUTION, "processing": _processing, "name": text}),
    "document": _media("", {}),
}
"""Readers by content type."""
_CONTENT = tagged(CONTENT, "a content")


def _contents(value: Any, path: str) -> Any:
    if isinstance(value, str):
        return [{"type": "text", "text": value}]
    return many(_CONTENT)(value, path)


def _function_result(value: Any, path: str) -> Any:
    if isinstance(value, str | dict):
        return value
    return many(_CONTENT)(value, path)


def _code_result(value: Any, path: str) -> Any:
    return value if isinstance(value, str) else many(_CONTENT)(value, path)


_RESULTS = many(mapping)
_QUERIES = _message({"queries": many(text)})

STEPS: dict[str, Reader] = {
    "user_input": _typed({"content": _contents}, ("content",)),
    "model_output": _typed({"content": _contents, "error": mapping}),
    "thought": _typed({"summary": many(_CONTENT), **_SIGNATURE}),
    "function_call": _typed(
        {"id": text, "name": text, "arguments": mapping, **_SIGNATURE}, ("id", "name", "arguments")
    ),
    "function_result": _typed(
        {"call_id": text, "name": text, "result": _function_result, "is_error": flag, **_SIGNATURE},
        ("call_id", "result"),
    ),
    "code_execution_call": _typed(
        {
            "id": text,
            "arguments": _message({"code": text, "language": one_of(["python", "bash"])}),
            **_SIGNATURE,
        },
        ("id", "arguments"),
    ),
    "code_execution_result": _typed(
        {"call_id": text, "result": _code_result, "is_error": flag, **_SIGNATURE}, ("call_id", "result")
    ),
    "google_search_call": _typed(
        {"id": text, "arguments": _QUERIES, "search_type": text, **_SIGNATURE}, ("id",)
    ),
    "google_search_result": _typed(
        {"call_id": text, "result": _RESULTS, "is_error": flag, **_SIGNATURE}, ("call_id",)
    ),
    "url_context_call": _typed(
        {"id": text, "arguments": _message({"urls": many(text)}), **_SIGNATURE}, ("id",)
    ),
    "url_context_result": _typed(
        {"call_id": text, "result": _RESULTS, "is_error": flag, **_SIGNATURE}, ("call_id",)
    ),
    "google_maps_call": _typed({"id": text, "arguments": _QUERIES, **_SIGNATURE}, ("id",)),
    "google_maps_result": _typed({"call_id": text, "result": _RESULTS, **_SIGNATURE}, ("call_id",)),
    "file_search_call": _typed({"id": text, **_SIGNATURE}, ("id",)),
    "file_search_result": _typed({"call_id": text, "result": _RESULTS, **_SIGNATURE}, ("call_id",)),
    "retrieval_call": _typed(
        {"id": text, "arguments": _QUERIES, "retrieval_type": text, **_SIGNATURE}, ("id",)
    ),
    "retrieval_result": _typed({"call_id": text, "is_error": flag, **_SIGNATURE}, ("call_id",)),
    "processing_call": _typed({"id": text, **_SIGNATURE}, ("id",)),
    "processing_result": _typed({"call_id": text, **_SIGNATURE}, ("call_id",)),
    "mcp_server_tool_call": _typed(
        {"id": text, "name": text, "server_name": text, "arguments": mapping}, ("id",)
    ),
    "mcp_server_tool_result": _typed(
        {"call_id": text, "name": text, "server_name": text, "result": anything}, ("call_id",)
    ),
}
"""Readers by step type."""
_STEP = tagged(STEPS, "a step")


def read_input(value: Any, path: str) -> list[dict[str, Any]]:
    """``input`` of any accepted shape as a list of steps."""
    if isinstance(value, str):
        return [{"type": "user_input", "content": [{"type": "text", "text": value}]}]
    if isinstance(value, dict):
        return [{"type": "user_input", "content": [_CONTENT(value, path)]}]
    if not isinstance(value, list):
        raise RejectedError(f"Invalid value at '{path}': expected a string, a content object or a list.")
    for index, entry in enumerate(value):
        if isinstance(entry, dict) and "role" in entry and "type" not in entry:
            raise RejectedError(f"Unknown parameter 'role' at '{path}[{index}]': turns are given as steps.")
    kinds = [entry.get("type") if isinstance(entry, dict) else None for entry in value]
    if value and all(kind in CONTENT for kind in kinds):
        return [{"type": "user_input", "content": many(_CONTENT)(value, path)}]
    if any(kind in CONTENT for kind in kinds):
        raise RejectedError(f"Invalid value at '{path}': content and steps cannot be mixed in one list.")
    steps: list[dict[str, Any]] = many(_STEP)(value, path)
    return steps


def _tool_choice(value: Any, path: str) -> Any:
    modes = one_of(["auto", "any", "none", "validated"])
    if isinstance(value, str):
        return modes(value, path)
    allowed = _message({"mode": modes, "tools": many(text)})
    return _message({"allowed_tools": allowed}, ("allowed_tools",))(value, path)


_SPEECH = _message({"voice": text, "speaker": text, "language": text})


def _speech(value: Any, path: str) -> Any:
    if isinstance(value, dict) and "speakers" in value:
        voices = _message({"speakers": many(_SPEECH)})(value, path)["speakers"]
    else:
        voices = many(_SPEECH)(value, path)
    if len(voices) > 1 and not all(voice.get("speaker") for voice in voices):
        raise RejectedError(f"Invalid value at '{path}': each of several voices needs a speaker.")
    return voices


_IMAGE_FIELDS: dict[str, Reader] = {
    "aspect_ratio": text,
    "image_size": one_of(["512", "1K", "2K", "4K"]),
}
_GENERATION = _message(
    {
        "temperature": number,
        "top_p": number,
        "top_k": number,
        "max_output_tokens": whole,
        "stop_sequences": many(text),
        "seed": whole,
        "thinking_level": one_of(["minimal", "low", "medium", "high", "xhigh"]),
        "thinking_summaries": one_of(["auto", "none"]),
        "tool_choice": _tool_choice,
        "speech_config": _speech,
        "image_config": _message(_IMAGE_FIELDS),
        "transcription_config": mapping,
        "video_config": mapping,
    }
)
_DELIVERY = one_of(["inline", "uri"])
_FORMAT = tagged(
    {
        "text": _typed(
            {"mime_type": one_of(["application/json", "text/plain"]), "schema": check_json_schema}
        ),
        "image": _typed({**_IMAGE_FIELDS, "mime_type": text, "delivery": _DELIVERY}),
        "audio": _typed({"mime_type": text, "sample_rate": whole, "bit_rate": whole, "delivery": _DELIVERY}),
        "video": _typed(
            {
                "aspect_ratio": text,
                "resolution": text,
                "duration": text,
                "gcs_uri": text,
                "delivery": _DELIVERY,
            }
        ),
    },
    "a response format",
)


def _formats(value: Any, path: str) -> Any:
    return many(_FORMAT)(value if isinstance(value, list) else [value], path)


_TOOL = tagged(
    {
        "function": _typed({"name": text, "description": text, "parameters": check_json_schema}, ("name",)),
        "google_search": _typed(
            {"search_types": many(one_of(["web_search", "image_search", "enterprise_web_search"]))}
        ),
        "google_maps": _typed({"latitude": number, "longitude": number, "enable_widget": flag}),
        "url_context": _typed({}),
        "code_execution": _typed({}),
        "file_search": _typed(
            {"file_search_store_names": many(text), "top_k": whole, "metadata_filter": text}
        ),
        "computer_use": _typed(
            {
                "environment": one_of(["browser", "mobile", "desktop"]),
                "excluded_predefined_functions": many(text),
                "enable_prompt_injection_detection": flag,
                "disabled_safety_policies": many(text),
            }
        ),
        "mcp_server": _typed(
            {"name": text, "url": text, "headers": string_map, "allowed_tools": many(mapping)}
        ),
        "retrieval": _typed(
            {
                "retrieval_types": many(
                    one_of(["vertex_ai_search", "rag_store", "exa_ai_search", "parallel_ai_search"])
                ),
                "vertex_ai_search_config": mapping,
                "rag_store_config": mapping,
                "exa_ai_search_config": mapping,
                "parallel_ai_search_config": mapping,
            }
        ),
    },
    "a tool",
)
_SAFETY = _message(
    {
        "type": one_of(
            [
                *("hate_speech", "dangerous_content", "harassment", "sexually_explicit", "civic_integrity"),
                *("jailbreak", "image_hate", "image_dangerous_content", "image_harassment"),
                "image_sexually_explicit",
            ]
        ),
        "threshold": one_of(
            ["block_low_and_above", "block_medium_and_above", "block_only_high", "block_none", "off"]
        ),
        "method": one_of(["severity", "probability"]),
    },
    ("type", "threshold"),
)

REQUEST = _message(
    {
        "model": text,
        "input": read_input,
        "system_instruction": text,
        "tools": many(_TOOL),
        "generation_config": _GENERATION,
        "response_format": _formats,
        "response_mime_type": one_of(["application/json", "text/plain"]),
        "response_modalities": many(one_of(["text", "image", "audio", "video", "document"])),
        "safety_settings": many(_SAFETY),
        "labels": string_map,
        "service_tier": one_of(["flex", "standard", "priority", "deferred"]),
        "store": flag,
        "stream": flag,
        "background": flag,
        "previous_interaction_id": text,
        "continuation_token": text,
        "webhook_config": mapping,
    },
    ("model",),
)
"""Reads the body of a POST to ``/interactions``."""
