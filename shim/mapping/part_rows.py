"""The rows of contents and parts; `parts` and `contents` convert by them."""

from __future__ import annotations

from typing import Final

from .convert import standard_base64
from .row import Evidence, Row, approx, convert, drop, move, refuse

_UNSET: Final = "Means the default, so it is left out."

_MEDIA: Final = "content[image]"
_LEVELS: Final = ("low", "medium", "high", "ultra_high")
_TOOL_STEPS: Final = {
    "GOOGLE_SEARCH_WEB": "google_search",
    "GOOGLE_SEARCH_IMAGE": "google_search",
    "URL_CONTEXT": "url_context",
    "GOOGLE_MAPS": "google_maps",
    "FILE_SEARCH": "file_search",
    "MEDIA_PROCESSING": "processing",
}

CONTENT_ROWS: Final[tuple[Row, ...]] = (
    convert("content.parts", "steps[user_input].content"),
    drop(
        "content.parts.empty",
        "This part says nothing, so there is nothing to send.",
        harmless=True,
    ),
    convert("content.role", "steps[user_input].type", note="Each turn becomes one step or several."),
    convert("content.role.user", "user_input"),
    convert("content.role.model", "model_output"),
    convert("content.role.function", "function_result", note="An older name for the user's role."),
    convert(
        "content.role.tool",
        "function_result",
        note="The SDK's own examples call a turn with nothing but function results so.",
        evidence=Evidence.SOURCE,
    ),
    refuse(
        "content.trailing_model",
        "The conversation ends with a turn of the model. The Interactions API continues after a user's turn "
        "only.",
        evidence=Evidence.INFERRED,
    ),
    refuse("content.unknown", "This is no content that generateContent documents."),
)

_INPUT: Final[tuple[Row, ...]] = (
    convert("part.text", "content[text].text"),
    convert("part.inline_data", _MEDIA),
    convert(
        "part.inline_data.data",
        "content[image].data",
        standard_base64,
        note="Base64 in the standard alphabet; text files become text.",
    ),
    convert(
        "part.inline_data.mime_type",
        "content[image].mime_type",
        note="Chooses the kind of content; parameters such as `rate` become fields.",
    ),
    drop(
        "part.inline_data.display_name",
        "The Interactions API has no display name for media; the model did not see it either.",
        harmless=True,
        evidence=Evidence.INFERRED,
    ),
    convert("part.file_data", _MEDIA),
    move("part.file_data.file_uri", "content[image].uri"),
    convert(
        "part.file_data.mime_type",
        "content[image].mime_type",
        note="Chooses the kind of content.",
    ),
    drop(
        "part.file_data.display_name",
        "The Interactions API has no display name for media; the model did not see it either.",
        harmless=True,
        evidence=Evidence.INFERRED,
    ),
    refuse(
        "part.media.unknown",
        "What kind of media this is cannot be told from its MIME type; the Interactions API needs to know.",
    ),
    refuse(
        "part.media.empty",
        "Media without data or address, which generateContent refuses.",
        evidence=Evidence.SOURCE,
    ),
    approx(
        "part.file_data.text",
        "content[document].uri",
        "A text file that is only an address is sent as a document; the Interactions API does not document "
        "that.",
        evidence=Evidence.INFERRED,
    ),
    convert("part.video_metadata", "content[video].processing"),
    move("part.video_metadata.start_offset", "content[video].processing.start_offset"),
    move("part.video_metadata.end_offset", "content[video].processing.end_offset"),
    move("part.video_metadata.fps", "content[video].processing.fps"),
    convert("part.media_processing", "content[video].processing", evidence=Evidence.SOURCE),
    convert("part.media_processing.STATIC", "static", evidence=Evidence.SOURCE),
    convert("part.media_processing.AGENTIC", "agentic", evidence=Evidence.SOURCE),
    convert("part.media_processing.MEDIA_PROCESSING_UNSPECIFIED", "", note=_UNSET, evidence=Evidence.SOURCE),
    convert("part.media_resolution", "content[image].resolution"),
    convert("part.media_resolution.level", "content[image].resolution"),
    *(convert(f"part.media_resolution.level.MEDIA_RESOLUTION_{level.upper()}", level) for level in _LEVELS),
    convert("part.media_resolution.level.MEDIA_RESOLUTION_UNSPECIFIED", "", note=_UNSET),
    drop(
        "part.media_resolution.num_tokens",
        "The Interactions API takes no number of tokens for an image or video, only a level.",
        evidence=Evidence.SOURCE,
    ),
    drop(
        "part.media_resolution.not_visual",
        "Only images and videos have a resolution on the Interactions API.",
    ),
    drop(
        "part.part_metadata",
        "Metadata of a part is for the program alone; the Interactions API has no field for it.",
        harmless=True,
        evidence=Evidence.SOURCE,
    ),
    convert(
        "part.speech_metadata",
        "annotation[speech_metadata]",
        note="Becomes an annotation over the whole text.",
        evidence=Evidence.INFERRED,
    ),
    move("part.speech_metadata.speaker", "annotation[speech_metadata].speaker", evidence=Evidence.INFERRED),
    move("part.speech_metadata.style", "annotation[speech_metadata].style", evidence=Evidence.INFERRED),
    drop(
        "part.audio_transcription",
        "The transcription of an audio answer cannot be sent back.",
        evidence=Evidence.SOURCE,
    ),
)

_THOUGHTS: Final[tuple[Row, ...]] = (
    convert("part.thought", "steps[thought].summary", note="A thought becomes a step of its own."),
    convert(
        "part.thought_signature",
        "steps[thought].signature",
        standard_base64,
        note="Moves to a thought step before the part's own step.",
    ),
    drop(
        "part.thought_signature.user",
        "A signature on a user's part means nothing and is left out.",
        harmless=True,
        evidence=Evidence.INFERRED,
    ),
)

_FUNCTIONS: Final[tuple[Row, ...]] = (
    convert("part.function_call", "steps[function_call]"),
    move("part.function_call.name", "steps[function_call].name"),
    convert(
        "part.function_call.args",
        "steps[function_call].arguments",
        note="No arguments become an empty object.",
    ),
    convert(
        "part.function_call.id",
        "steps[function_call].id",
        note="Required; a call without one is numbered, and its result gets the same number.",
    ),
    approx(
        "part.function_call.id.duplicate",
        "steps[function_call].id",
        "An earlier call has the same id: this one is numbered anew, and results are paired in order.",
        evidence=Evidence.INFERRED,
        harmless=True,
    ),
    refuse(
        "part.function_call.partial_args",
        "A partly streamed function call cannot be sent back: send the finished one.",
    ),
    refuse(
        "part.function_call.will_continue",
        "A partly streamed function call cannot be sent back: send the finished one.",
    ),
    convert("part.function_response", "steps[function_result]"),
    move("part.function_response.name", "steps[function_result].name"),
    convert(
        "part.function_response.id",
        "steps[function_result].call_id",
        note="Names the call; where it is missing, calls and results are paired by name and order.",
    ),
    convert(
        "part.function_response.response",
        "steps[function_result].result",
        note="A lone text result is sent as text, an error with `is_error`; anything else as it is.",
    ),
    convert("part.function_response.parts", "steps[function_result].result", note="Media follow the text."),
    move("part.function_response.parts.inline_data", "content[image]"),
    move("part.function_response.parts.file_data", "content[image]"),
    drop(
        "part.function_response.parts.media_processing",
        "How media of a function result are processed cannot be set.",
        evidence=Evidence.SOURCE,
    ),
    *(
        drop(
            f"part.function_response.{name}",
            f"`{name}` belongs to non-blocking functions, which the Interactions API does not have.",
            evidence=Evidence.SOURCE,
        )
        for name in ("will_continue", "scheduling")
    ),
    refuse(
        "part.function_response.unpaired",
        "No function call goes with this function response, and the Interactions API needs the call's id.",
    ),
)

_TOOLS: Final[tuple[Row, ...]] = (
    convert("part.executable_code", "steps[code_execution_call]"),
    move("part.executable_code.code", "steps[code_execution_call].arguments.code"),
    convert("part.executable_code.language", "steps[code_execution_call].arguments.language"),
    convert("part.executable_code.language.PYTHON", "python"),
    convert(
        "part.executable_code.language.LANGUAGE_UNSPECIFIED", "python", note="Python is the only language."
    ),
    convert(
        "part.executable_code.id", "steps[code_execution_call].id", note="Required; numbered where missing."
    ),
    convert("part.code_execution_result", "steps[code_execution_result]"),
    move("part.code_execution_result.output", "steps[code_execution_result].result"),
    convert(
        "part.code_execution_result.id", "steps[code_execution_result].call_id", note="Pairs with its code."
    ),
    convert("part.code_execution_result.outcome", "steps[code_execution_result].is_error"),
    convert("part.code_execution_result.outcome.OUTCOME_OK", "false"),
    convert("part.code_execution_result.outcome.OUTCOME_FAILED", "true"),
    approx(
        "part.code_execution_result.outcome.OUTCOME_DEADLINE_EXCEEDED",
        "true",
        "A run that took too long is sent as failed; the Interactions API does not tell the two apart.",
    ),
    convert("part.code_execution_result.outcome.OUTCOME_UNSPECIFIED", "", note=_UNSET),
    approx(
        "part.tool_call",
        "steps[google_search_call]",
        "The call of a server-side tool is replayed as a step; the service may not accept it from a caller.",
        evidence=Evidence.INFERRED,
    ),
    convert("part.tool_call.tool_type", "steps[google_search_call].type", evidence=Evidence.INFERRED),
    move("part.tool_call.args", "steps[google_search_call].arguments", evidence=Evidence.INFERRED),
    move("part.tool_call.id", "steps[google_search_call].id", evidence=Evidence.INFERRED),
    approx(
        "part.tool_response",
        "steps[google_search_result]",
        "The result of a server-side tool is replayed as a step; the service may not accept it from a "
        "caller.",
        evidence=Evidence.INFERRED,
    ),
    convert("part.tool_response.tool_type", "steps[google_search_result].type", evidence=Evidence.INFERRED),
    convert("part.tool_response.response", "steps[google_search_result].result", evidence=Evidence.INFERRED),
    move("part.tool_response.id", "steps[google_search_result].call_id", evidence=Evidence.INFERRED),
    *(
        convert(f"part.tool_call.tool_type.{name}", step, evidence=Evidence.INFERRED)
        for name, step in _TOOL_STEPS.items()
    ),
    refuse(
        "part.tool_call.tool_type.TOOL_TYPE_UNSPECIFIED",
        "The kind of a server-side tool has to be known to replay its call.",
        evidence=Evidence.INFERRED,
    ),
)

_FILE: Final[tuple[Row, ...]] = (
    convert("file.uri", "content[image].uri"),
    convert("file.mime_type", "content[image].mime_type", note="Chooses the kind of content."),
    *(
        drop(
            f"file.{name}",
            "generateContent sends only the address and the MIME type of a file, too.",
            harmless=True,
            case="A file handle is known at run time only; its other fields are never sent by either API.",
        )
        for name in (
            "name",
            "display_name",
            "size_bytes",
            "create_time",
            "expiration_time",
            "update_time",
            "sha256_hash",
            "download_uri",
            "state",
            "source",
            "video_metadata",
            "error",
        )
    ),
)

PART_ROWS: Final[tuple[Row, ...]] = (*_INPUT, *_THOUGHTS, *_FUNCTIONS, *_TOOLS)
FILE_ROWS: Final[tuple[Row, ...]] = _FILE
