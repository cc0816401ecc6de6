"""The rows of ``GenerateContentConfig`` and of what is nested in it; `config` converts by them."""

from __future__ import annotations

from typing import Any, Final

from .convert import by_name as _by_name
from .convert import enumerated, number, whole
from .row import Evidence, Notice, Row, Verdict, approx, convert, drop, emulate, keep, move, refuse
from .safety import convert_settings
from .speech import SPEECH_ROWS
from .value import NeedsLiteral, literal
from .wire_formats import formats

_UNSET: Final = "Means the default, so it is left out."
_GENERATION: Final = "generation_config"

_TIERS: Final = (
    *(convert(f"config.service_tier.{tier}", tier) for tier in ("flex", "standard", "priority")),
    convert("config.service_tier.unspecified", "", note=_UNSET),
)
_LEVELS: Final = (
    *(
        convert(f"config.thinking_config.thinking_level.{level.upper()}", level)
        for level in ("minimal", "low", "medium", "high", "xhigh")
    ),
    convert("config.thinking_config.thinking_level.THINKING_LEVEL_UNSPECIFIED", "", note=_UNSET),
)
_MODALITIES: Final = (
    *(
        convert(f"config.response_modalities.{kind.upper()}", kind)
        for kind in ("text", "image", "audio", "video")
    ),
    convert("config.response_modalities.MODALITY_UNSPECIFIED", "", note=_UNSET),
)
_RESOLUTIONS: Final = (
    *(
        convert(f"config.media_resolution.MEDIA_RESOLUTION_{level.upper()}", level)
        for level in ("low", "medium", "high")
    ),
    convert("config.media_resolution.MEDIA_RESOLUTION_UNSPECIFIED", "", note=_UNSET),
)


def _summaries(value: Any, notices: list[Notice]) -> str:
    return "auto" if literal(value, "config.thinking_config.include_thoughts") else "none"


_LEVEL: Final = "config.thinking_config.thinking_level"
_BY_LEVEL: Final = enumerated(_LEVELS, _LEVEL)


def _level(value: Any, notices: list[Notice]) -> Any:
    try:
        return _BY_LEVEL(value, notices)
    except NeedsLiteral:
        try:
            lowered = value.in_lower_case()
        except NeedsLiteral:
            raise NeedsLiteral(_LEVEL) from None
        note = "The level is put in lower case when the program runs; `THINKING_LEVEL_UNSPECIFIED` would be refused."
        notices.append(Notice("", Verdict.CONVERT, note, _LEVEL, safe=True))
        return lowered


_TIMEOUT: Final = "config.http_options.timeout"


def _seconds(value: Any, notices: list[Notice]) -> Any:
    try:
        return whole(number(value, _TIMEOUT) / 1000, notices)
    except NeedsLiteral:
        try:
            return value.thousandth()
        except NeedsLiteral:
            raise NeedsLiteral(_TIMEOUT) from None


_SAMPLING: Final[tuple[Row, ...]] = (
    convert(
        "config.system_instruction",
        "system_instruction",
        note="A string stays as it is; a single text part becomes a string.",
    ),
    approx(
        "config.system_instruction.joined",
        "system_instruction",
        "The system instruction's parts are joined with newlines: the Interactions API takes one string.",
    ),
    refuse(
        "config.system_instruction.media",
        "The Interactions API takes text only as system instruction; this one has other parts.",
    ),
    move(
        "config.temperature",
        f"{_GENERATION}.temperature",
        note="Deprecated for newer models, but still accepted.",
    ),
    move("config.top_p", f"{_GENERATION}.top_p", note="Deprecated for newer models, but still accepted."),
    approx(
        "config.top_k",
        f"{_GENERATION}.top_k",
        "`top_k` is not part of the documented Interactions API; the service accepts it, but may stop doing "
        "so.",
        whole,
        evidence=Evidence.RECORDED,
    ),
    refuse(
        "config.candidate_count",
        "An interaction has one answer. Several candidates need several calls.",
    ),
    move("config.max_output_tokens", f"{_GENERATION}.max_output_tokens"),
    move("config.stop_sequences", f"{_GENERATION}.stop_sequences"),
    move("config.seed", f"{_GENERATION}.seed"),
    drop(
        "config.presence_penalty",
        "The Interactions API rejects `presence_penalty`, so it is left out: answers may repeat topics more.",
        evidence=Evidence.RECORDED,
    ),
    drop(
        "config.frequency_penalty",
        "The Interactions API rejects `frequency_penalty`, so it is left out: answers may repeat words more.",
        evidence=Evidence.RECORDED,
    ),
    refuse("config.response_logprobs", "The Interactions API does not return log probabilities."),
    refuse("config.logprobs", "The Interactions API does not return log probabilities."),
)

_FORMAT: Final[tuple[Row, ...]] = (
    convert("config.response_mime_type", "response_format[text].mime_type"),
    convert("config.response_mime_type.text/plain", "", note="Plain text is the default."),
    convert("config.response_mime_type.application/json", "application/json"),
    approx(
        "config.response_mime_type.text/x.enum",
        "application/json",
        "The answer arrives as a JSON string, in quotes: read it with `json.loads` to get the bare value.",
    ),
    refuse(
        "config.response_mime_type.other",
        "The Interactions API formats text as plain text or JSON only.",
    ),
    convert(
        "config.response_schema",
        "response_format[text].schema",
        note="Written as JSON Schema, together with the MIME type `application/json`.",
    ),
    move("config.response_json_schema", "response_format[text].schema"),
    convert(
        "config.response_modalities",
        "response_format",
        enumerated(_MODALITIES, "config.response_modalities"),
        note="Each modality becomes an entry of `response_format`.",
    ),
    *_MODALITIES,
    convert("config.image_config", "response_format[image]"),
    move("config.image_config.aspect_ratio", "response_format[image].aspect_ratio"),
    move("config.image_config.image_size", "response_format[image].image_size"),
    convert("config.image_config.output_mime_type", "response_format[image].mime_type"),
    approx(
        "config.image_config.output_mime_type.other",
        "response_format[image].mime_type",
        "The Interactions API documents JPEG images only; another type is passed on and may be refused.",
    ),
    *(
        drop(
            f"config.image_config.{name}",
            f"`{name}` has no counterpart in the Interactions API: images are made with the service's "
            f"default.",
            evidence=Evidence.SOURCE,
        )
        for name in ("output_compression_quality", "image_output_options")
    ),
    *(
        refuse(
            f"config.image_config.{name}",
            f"The Interactions API has no `{name}`: it cannot be told which people may be drawn.",
            evidence=Evidence.SOURCE,
        )
        for name in ("person_generation", "prominent_people")
    ),
)

_THINKING: Final[tuple[Row, ...]] = (
    convert("config.thinking_config", _GENERATION),
    convert(
        _LEVEL,
        f"{_GENERATION}.thinking_level",
        _level,
    ),
    *_LEVELS,
    convert("config.thinking_config.include_thoughts", f"{_GENERATION}.thinking_summaries", _summaries),
    approx(
        "config.thinking_config.thinking_budget",
        f"{_GENERATION}.thinking_level",
        "A thinking budget becomes the nearest thinking level: the model may think more or less than before.",
    ),
    convert(
        "config.thinking_config.thinking_budget.automatic",
        "",
        note="A budget of -1 leaves it to the model, which is the default.",
    ),
)

_PROMPT: Final[tuple[Row, ...]] = (
    approx(
        "config.media_resolution",
        "content[image].resolution",
        "The resolution is set on every image and video; documents and audio have no such setting.",
        enumerated(_RESOLUTIONS, "config.media_resolution"),
    ),
    *_RESOLUTIONS,
    refuse(
        "config.audio_timestamp",
        "The Interactions API cannot add timestamps to how the model hears audio.",
    ),
)

_AROUND: Final[tuple[Row, ...]] = (
    convert("config.tools", "tools"),
    convert("config.tool_config", f"{_GENERATION}.tool_choice"),
    convert("config.safety_settings", "safety_settings", convert_settings),
    keep("config.labels"),
    convert("config.service_tier", "service_tier", enumerated(_TIERS, "config.service_tier")),
    *_TIERS,
    refuse(
        "config.cached_content",
        "Explicit caching is not supported on the Interactions API: send the cached prefix itself, or stay.",
        evidence=Evidence.DOCUMENTED,
    ),
    emulate(
        "config.automatic_function_calling",
        "The Interactions API does not call Python functions: the program has to run them and send the "
        "results.",
    ),
    drop(
        "config.automatic_function_calling.disable",
        "The Interactions API never calls Python functions, so there is nothing to turn off.",
        harmless=True,
    ),
    emulate(
        "config.automatic_function_calling.maximum_remote_calls",
        "The loop that calls the functions has to count its own calls.",
    ),
    drop(
        "config.automatic_function_calling.ignore_call_history",
        "There is no call history to leave out: the steps of an interaction are the history.",
        harmless=True,
    ),
    drop(
        "config.store",
        "generateContent's `store` is about request logging. It is not the `store` of the Interactions API, "
        "which keeps the conversation, and is left out.",
    ),
    refuse(
        "config.continuation_token",
        "A continuation token belongs to the API that issued it; it cannot resume an interaction.",
    ),
    keep("config.automatic_continuation", evidence=Evidence.SOURCE),
    refuse(
        "config.should_return_http_response",
        "The HTTP response comes from `client.interactions.with_raw_response.create(...)` instead.",
    ),
    drop(
        "config.enable_enhanced_civic_answers",
        "The Interactions API has no enhanced civic answers; questions about elections may be answered "
        "differently.",
        evidence=Evidence.SOURCE,
    ),
    refuse("config.model_armor_config", "The Interactions API has no Model Armor templates."),
    refuse(
        "config.routing_config",
        "The Interactions API does not route between models: name one.",
    ),
    refuse(
        "config.model_selection_config",
        "The Interactions API does not choose between models: name one.",
    ),
    refuse(
        "config.generation_output_config",
        "The Interactions API cannot write answers to Cloud Storage for you in this way.",
    ),
)

_HTTP: Final[tuple[Row, ...]] = (
    convert("config.http_options", ""),
    convert(
        _TIMEOUT,
        "timeout",
        _seconds,
        note="Milliseconds become seconds; the limit now covers all hops of one call.",
    ),
    move("config.http_options.headers", "extra_headers"),
    move("config.http_options.api_version", "api_version"),
    refuse(
        "config.http_options.extra_body",
        "Fields added to the body by hand are fields of generateContent: move them to the new request one "
        "by one.",
    ),
    *(
        refuse(
            f"config.http_options.{name}",
            f"`{name}` cannot be set for one interaction: set it on the client.",
        )
        for name in (
            "base_url",
            "base_url_resource_scope",
            "client_args",
            "async_client_args",
            "retry_options",
            "httpx_client",
            "httpx_async_client",
            "aiohttp_client",
        )
    ),
)


_WIRE: Final[tuple[Row, ...]] = (
    convert(
        "generation_config.response_format",
        "response_format",
        formats,
        evidence=Evidence.SOURCE,
    ),
    drop(
        "generation_config.enable_affective_dialog",
        "The Interactions API has no affective dialog.",
        evidence=Evidence.SOURCE,
    ),
    drop(
        "generation_config.translation_config",
        "The Interactions API has no translation settings: ask for the language in the prompt.",
        evidence=Evidence.SOURCE,
    ),
)

ROWS: Final[tuple[Row, ...]] = (
    *_SAMPLING,
    *_FORMAT,
    *SPEECH_ROWS,
    *_THINKING,
    *_PROMPT,
    *_AROUND,
    *_HTTP,
    *_WIRE,
)

FIELDS: Final = {**_by_name(ROWS, "generation_config"), **_by_name(ROWS, "config")}
"""The rows of the config's own fields, by name; fields that only the wire format has included."""
