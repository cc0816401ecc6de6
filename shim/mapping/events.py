"""Streams: the events of the Interactions API, and what becomes of each in a stream of generateContent
chunks.

These rows run the other way than most: generateContent has no events, so ``source`` is the event or delta,
and ``target`` the part of a ``GenerateContentResponse`` chunk that carries it.
"""

from __future__ import annotations

from typing import Final

from .row import Evidence, Row, convert, drop, emulate

_PARTS: Final = "response.candidates.content.parts"
_LATER: Final = "Collected, and told on the last chunk."

_EVENTS: Final[tuple[Row, ...]] = (
    convert(
        "event.interaction.created", "response.response_id", note="Gives the id and the model of every chunk."
    ),
    convert("event.interaction.status_update", "", note="Remembered; a chunk has no status."),
    convert("event.step.start", "", note="Opens a part; it is told with what follows."),
    convert("event.step.delta", _PARTS),
    convert("event.step.stop", _PARTS, note="Closes a function call, which is told as a whole."),
    convert(
        "event.interaction.completed",
        "response.candidates.finish_reason",
        note="The last chunk, with usage and sources.",
    ),
    emulate(
        "event.error",
        "The SDK hands out an error in the stream as an event and does not raise: the program has to.",
    ),
    convert("event.done", "", note="The end of the stream.", evidence=Evidence.RECORDED),
)

_DELTAS: Final[tuple[Row, ...]] = (
    convert("event.step.delta.text", f"{_PARTS}.text"),
    convert("event.step.delta.thought_summary", f"{_PARTS}.text", note="A text part with `thought` set."),
    convert(
        "event.step.delta.thought_signature",
        f"{_PARTS}.thought_signature",
        note="Held until the part it belongs to.",
    ),
    convert(
        "event.step.delta.arguments_delta",
        f"{_PARTS}.function_call.args",
        note="Pieces of JSON; the call is told as a whole when its step stops.",
        evidence=Evidence.RECORDED,
    ),
    *(
        convert(f"event.step.delta.{kind}", f"{_PARTS}.inline_data", evidence=Evidence.SOURCE)
        for kind in ("image", "audio")
    ),
    *(
        convert(
            f"event.step.delta.{kind}",
            f"{_PARTS}.inline_data",
            evidence=Evidence.SOURCE,
        )
        for kind in ("video", "document")
    ),
    convert(
        "event.step.delta.text_annotation_delta",
        "response.candidates.grounding_metadata",
        note=_LATER,
        evidence=Evidence.SOURCE,
    ),
    convert("event.step.delta.code_execution_call", f"{_PARTS}.executable_code"),
    convert("event.step.delta.code_execution_result", f"{_PARTS}.code_execution_result"),
    convert(
        "event.step.delta.google_search_call",
        "response.candidates.grounding_metadata.web_search_queries",
        note=_LATER,
        evidence=Evidence.RECORDED,
    ),
    convert(
        "event.step.delta.google_search_result",
        "response.candidates.grounding_metadata.search_entry_point",
        note=_LATER,
        evidence=Evidence.RECORDED,
    ),
    convert(
        "event.step.delta.url_context_call",
        "",
        note="Its result tells the addresses.",
        evidence=Evidence.SOURCE,
    ),
    convert(
        "event.step.delta.url_context_result",
        "response.candidates.url_context_metadata",
        note=_LATER,
        evidence=Evidence.SOURCE,
    ),
    convert(
        "event.step.delta.google_maps_result",
        "response.candidates.grounding_metadata.google_maps_widget_context_token",
        note=_LATER,
        evidence=Evidence.SOURCE,
    ),
    convert(
        "event.step.delta.retrieval_call",
        "response.candidates.grounding_metadata.retrieval_queries",
        note=_LATER,
        evidence=Evidence.SOURCE,
    ),
    *(
        drop(
            f"event.step.delta.{kind}",
            "generateContent does not tell about this tool's work; its sources come as citations.",
            harmless=True,
            evidence=Evidence.SOURCE,
        )
        for kind in (
            "google_maps_call",
            "file_search_call",
            "file_search_result",
            "retrieval_result",
            "processing_call",
            "processing_result",
            "mcp_server_tool_call",
            "mcp_server_tool_result",
            "function_result",
        )
    ),
)

ROWS: Final[tuple[Row, ...]] = (*_EVENTS, *_DELTAS)

DELTAS: Final = {row.source.removeprefix("event.step.delta."): row for row in _DELTAS}
"""The row of each kind of delta, by its ``type``."""

_ALWAYS: Final = ("event_type", "event_id")
EVENT_FIELDS: Final = {
    "interaction.created": frozenset((*_ALWAYS, "interaction")),
    "interaction.status_update": frozenset(
        (*_ALWAYS, "interaction_id", "status", "continuation_token", "usage")
    ),
    "step.start": frozenset((*_ALWAYS, "index", "step")),
    "step.delta": frozenset((*_ALWAYS, "index", "delta", "metadata")),
    "step.stop": frozenset((*_ALWAYS, "index", "status", "step_usage", "usage")),
    "interaction.completed": frozenset((*_ALWAYS, "interaction")),
    "error": frozenset((*_ALWAYS, "error")),
}
"""What each event has; the migration guide's also tell the status of a step."""
DELTA_FIELDS: Final = {
    "thought_summary": frozenset(("type", "content")),
    "thought_signature": frozenset(("type", "signature")),
    "arguments_delta": frozenset(("type", "arguments", "signature")),
    "function_call": frozenset(("type", "id", "name", "arguments", "signature")),
    "text_annotation_delta": frozenset(("type", "annotations")),
}
"""What each delta has that is neither content nor all of a step."""

EVENT_ALIASES: Final = {
    "interaction.start": "interaction.created",
    "interaction.complete": "interaction.completed",
    "content.start": "step.start",
    "content.delta": "step.delta",
    "content.stop": "step.stop",
}
"""Names of events in earlier releases of the API."""

DELTA_ALIASES: Final = {"arguments": "arguments_delta", "text_annotation": "text_annotation_delta"}
"""Names of deltas in earlier releases of the API."""
