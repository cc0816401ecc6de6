"""The fields of generateContent, as strict readers."""

from __future__ import annotations

from typing import Any

from shim.simulator.schema import check_openapi
from shim.simulator.strict import (
    Shapes,
    any_base64,
    any_case,
    anything,
    filled,
    flag,
    many,
    mapping,
    number,
    one_of,
    string_map,
    text,
    whole,
)

_SHAPES = Shapes(
    True, "Invalid JSON payload received. Unknown name \"{name}\" at '{path}': Cannot find field."
)
_message = _SHAPES.message

_LEVEL = one_of(
    [f"MEDIA_RESOLUTION_{level}" for level in ("UNSPECIFIED", "LOW", "MEDIUM", "HIGH", "ULTRA_HIGH")]
)
_BLOB = _message(
    {"mime_type": text, "data": filled(any_base64), "display_name": text}, required=("mime_type", "data")
)
_FILE_DATA = _message(
    {"mime_type": text, "file_uri": filled(text), "display_name": text}, required=("file_uri",)
)
_TOOL_TYPE = one_of(
    [
        "TOOL_TYPE_UNSPECIFIED",
        "GOOGLE_SEARCH_WEB",
        "GOOGLE_SEARCH_IMAGE",
        "URL_CONTEXT",
        "GOOGLE_MAPS",
        "FILE_SEARCH",
        "MEDIA_PROCESSING",
    ]
)

_PART = _message(
    {
        "text": text,
        "inline_data": _BLOB,
        "file_data": _FILE_DATA,
        "function_call": _message(
            {"id": text, "name": text, "args": mapping, "partial_args": many(mapping), "will_continue": flag},
            required=("name",),
        ),
        "function_response": _message(
            {
                "id": text,
                "name": text,
                "response": mapping,
                "will_continue": flag,
                "scheduling": one_of(["SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"]),
                "parts": many(
                    _message({"inline_data": _BLOB, "file_data": _FILE_DATA, "media_processing": text}),
                ),
            },
            required=("name", "response"),
        ),
        "executable_code": _message(
            {"code": text, "language": one_of(["LANGUAGE_UNSPECIFIED", "PYTHON"]), "id": text}
        ),
        "code_execution_result": _message(
            {
                "outcome": one_of(
                    ["OUTCOME_UNSPECIFIED", "OUTCOME_OK", "OUTCOME_FAILED", "OUTCOME_DEADLINE_EXCEEDED"]
                ),
                "output": text,
                "id": text,
            }
        ),
        "tool_call": _message({"id": text, "tool_type": _TOOL_TYPE, "args": mapping}),
        "tool_response": _message({"id": text, "tool_type": _TOOL_TYPE, "response": mapping}),
        "thought": flag,
        "thought_signature": any_base64,
        "video_metadata": _message({"start_offset": text, "end_offset": text, "fps": number}),
        "media_resolution": _message({"level": _LEVEL, "num_tokens": whole}),
        "media_processing": one_of(["MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC"]),
        "audio_transcription": mapping,
        "speech_metadata": mapping,
        "part_metadata": mapping,
    }
)

PART_KINDS = (
    *("text", "inline_data", "file_data", "function_call", "function_response"),
    *("executable_code", "code_execution_result", "tool_call", "tool_response"),
)
"""The members of a part of which exactly one is set."""

_CONTENT = _message({"role": text, "parts": many(_PART)})


def _modalities(value: Any, path: str) -> Any:
    return many(any_case(["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO", "VIDEO"]))(value, path)


_VOICE = _message(
    {
        "voice": text,
        "prebuilt_voice_config": _message({"voice_name": text}),
        "replicated_voice_config": mapping,
    }
)
_GENERATION = _message(
    {
        "temperature": number,
        "top_p": number,
        "top_k": number,
        "candidate_count": whole,
        "max_output_tokens": whole,
        "stop_sequences": many(text),
        "response_logprobs": flag,
        "logprobs": whole,
        "presence_penalty": number,
        "frequency_penalty": number,
        "seed": whole,
        "response_mime_type": text,
        "response_schema": check_openapi,
        "response_json_schema": mapping,
        "response_format": anything,
        "response_modalities": _modalities,
        "media_resolution": _LEVEL,
        "speech_config": _message(
            {
                "voice_config": _VOICE,
                "language_code": text,
                "multi_speaker_voice_config": _message(
                    {"speaker_voice_configs": many(_message({"speaker": text, "voice_config": _VOICE}))}
                ),
            }
        ),
        "thinking_config": _message(
            {
                "include_thoughts": flag,
                "thinking_budget": whole,
                "thinking_level": one_of(
                    ["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH", "XHIGH"]
                ),
            }
        ),
        "image_config": _message(
            {
                "aspect_ratio": text,
                "image_size": text,
                "output_mime_type": text,
                "person_generation": text,
                "prominent_people": anything,
                "output_compression_quality": whole,
                "image_output_options": mapping,
            }
        ),
        "audio_timestamp": flag,
        "audio_transcription_config": _message(
            {
                "language_codes": many(text),
                "language_auto": mapping,
                "language_hints": anything,
                "custom_vocabulary": many(text),
                "adaptation_phrases": many(text),
                "word_timestamp": flag,
                "diarization": flag,
                "mode": text,
                "source_text": text,
            }
        ),
        "enable_affective_dialog": flag,
        "enable_enhanced_civic_answers": flag,
        "translation_config": mapping,
        "routing_config": mapping,
        "model_selection_config": mapping,
    }
)

_FUNCTION = _message(
    {
        "name": text,
        "description": text,
        "parameters": check_openapi,
        "parameters_json_schema": mapping,
        "response": check_openapi,
        "response_json_schema": anything,
        "behavior": one_of(["UNSPECIFIED", "BLOCKING", "NON_BLOCKING"]),
    },
    required=("name",),
)
_EMPTY = _message({})
_TOOL = _message(
    {
        "function_declarations": many(_FUNCTION),
        "google_search": _message(
            {
                "search_types": _message({"web_search": mapping, "image_search": mapping}),
                "time_range_filter": mapping,
                "exclude_domains": many(text),
                "blocking_confidence": text,
            }
        ),
        "google_search_retrieval": _message({"dynamic_retrieval_config": mapping}),
        "enterprise_web_search": mapping,
        "google_maps": _message({"enable_widget": flag, "auth_config": mapping, "grounding_types": anything}),
        "url_context": _EMPTY,
        "code_execution": _EMPTY,
        "file_search": _message(
            {"file_search_store_names": many(text), "top_k": whole, "metadata_filter": text}
        ),
        "computer_use": _message(
            {
                "environment": one_of(
                    [f"ENVIRONMENT_{n}" for n in ("UNSPECIFIED", "BROWSER", "MOBILE", "DESKTOP")]
                ),
                "excluded_predefined_functions": many(text),
                "enable_prompt_injection_detection": flag,
                "disabled_safety_policies": many(text),
            }
        ),
        "retrieval": mapping,
        "parallel_ai_search": mapping,
        "exa_ai_search": mapping,
        "mcp_servers": many(
            _message(
                {
                    "name": text,
                    "streamable_http_transport": _message(
                        {
                            "url": text,
                            "headers": string_map,
                            "timeout": text,
                            "sse_read_timeout": text,
                            "terminate_on_close": flag,
                        }
                    ),
                }
            )
        ),
    }
)
_CATEGORIES = [
    f"HARM_CATEGORY_{name}"
    for name in (
        *(
            "UNSPECIFIED",
            "HARASSMENT",
            "HATE_SPEECH",
            "SEXUALLY_EXPLICIT",
            "DANGEROUS_CONTENT",
            "CIVIC_INTEGRITY",
        ),
        *(
            "JAILBREAK",
            "IMAGE_HATE",
            "IMAGE_DANGEROUS_CONTENT",
            "IMAGE_HARASSMENT",
            "IMAGE_SEXUALLY_EXPLICIT",
        ),
        *("DEROGATORY", "TOXICITY", "VIOLENCE", "SEXUAL", "MEDICAL", "DANGEROUS"),
    )
]
_THRESHOLDS = [
    *("HARM_BLOCK_THRESHOLD_UNSPECIFIED", "BLOCK_LOW_AND_ABOVE", "BLOCK_MEDIUM_AND_ABOVE"),
    *("BLOCK_ONLY_HIGH", "BLOCK_NONE", "OFF"),
]

REQUEST = _message(
    {
        "model": text,
        "contents": many(_CONTENT),
        "system_instruction": _CONTENT,
        "generation_config": _GENERATION,
        "tools": many(_TOOL),
        "tool_config": _message(
            {
                "function_calling_config": _message(
                    {
                        "mode": one_of(["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"]),
                        "allowed_function_names": many(text),
                        "stream_function_call_arguments": flag,
                    }
                ),
                "retrieval_config": _message(
                    {
                        "lat_lng": _message({"latitude": number, "longitude": number}),
                        "language_code": text,
                    }
                ),
                "include_server_side_tool_invocations": flag,
            }
        ),
        "safety_settings": many(
            _message(
                {
                    "category": one_of(_CATEGORIES),
                    "threshold": one_of(_THRESHOLDS),
                    "method": one_of(["HARM_BLOCK_METHOD_UNSPECIFIED", "SEVERITY", "PROBABILITY"]),
                },
                required=("category", "threshold"),
            )
        ),
        "cached_content": text,
        "labels": string_map,
        "service_tier": one_of(["unspecified", "flex", "standard", "priority"]),
        "store": flag,
        "continuation_token": any_base64,
        "model_armor_config": mapping,
        "generation_output_config": mapping,
        "enable_enhanced_civic_answers": flag,
    },
    required=("contents",),
)
"""Reads the body of generateContent and streamGenerateContent."""
