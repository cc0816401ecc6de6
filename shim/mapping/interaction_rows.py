"""What only the Interactions API has, and what becomes of it where an interaction is told to generateContent.

These rows run the other way than most: ``source`` is a thing of the Interactions API (``create`` is a request,
``interaction`` an answer or a history), ``target`` its place in generateContent's words.
"""

from __future__ import annotations

from typing import Any, Final

from .row import Evidence, Row, approx, drop, refuse

RETENTION_FREE: Final = 1
RETENTION_PAID: Final = 55
"""Days for which the service keeps a stored interaction, of a free project and of one that pays."""


def _dropped(source: str, note: str, **more: Any) -> Row:
    return drop(source, note, evidence=Evidence.SOURCE, **more)


def _refused(source: str, note: str) -> Row:
    return refuse(source, note, evidence=Evidence.SOURCE)


_REQUEST: Final[tuple[Row, ...]] = (
    _refused(
        "create.previous_interaction_id",
        "generateContent keeps no conversation: get the steps of the interaction before and send them too.",
    ),
    _dropped(
        "create.store", "generateContent keeps no answers, so this one cannot be fetched or continued later."
    ),
    _refused("create.background", "generateContent answers while the caller waits; it has no background."),
    _refused("create.webhook_config", "generateContent calls no webhooks when an answer is ready."),
    *(
        _refused(f"create.{name}", "generateContent runs models only, no agents.")
        for name in ("agent", "agent_config", "environment")
    ),
    _dropped(
        "create.service_tier.deferred", "generateContent has no deferred tier; the default is used instead."
    ),
    _refused("create.unknown", "generateContent has no field for this."),
    _refused("create.generation_config.video_config", "generateContent has no settings for videos."),
    _dropped(
        "create.response_format.video",
        "generateContent cannot be told the size, the length or the place of a video.",
    ),
    _refused(
        "create.response_format.unknown",
        "This is no kind of answer that generateContent can be asked for.",
    ),
    _dropped(
        "create.response_format.audio",
        "generateContent chooses the format of spoken answers itself: raw audio with 16 bits.",
    ),
    _dropped(
        "create.response_format.delivery",
        "generateContent sends media in the answer itself, never by address.",
    ),
    _dropped(
        "create.tools.mcp_server.allowed_tools",
        "generateContent cannot limit which tools of an MCP server are used.",
    ),
    _refused("create.tools.unknown", "This is no tool that generateContent has."),
)

_ANSWER: Final[tuple[Row, ...]] = (
    _dropped(
        "interaction.id.absent",
        "An interaction that is not stored has no id, so `response_id` is unset.",
        harmless=True,
    ),
    _dropped(
        "interaction.updated", "An answer of generateContent has one time, that of its start.", harmless=True
    ),
    _dropped(
        "interaction.previous_interaction_id",
        "An answer of generateContent does not name the one before: the caller keeps the conversation.",
        harmless=True,
    ),
    _dropped(
        "interaction.request",
        "An answer of generateContent does not repeat what was asked.",
        harmless=True,
    ),
    _dropped(
        "interaction.steps.input",
        "An answer of generateContent does not repeat the conversation before it.",
        harmless=True,
    ),
    _dropped("interaction.unknown", "generateContent has no field for this."),
    _refused("interaction.steps.unknown", "This is no step that generateContent has words for."),
    approx(
        "interaction.steps.server_tools",
        "response.candidates.grounding_metadata",
        "What the service's own tools did is told as grounding metadata; the ids of their steps are not.",
        evidence=Evidence.SOURCE,
        harmless=True,
    ),
    _dropped(
        "interaction.steps.server_tools.details",
        "Grounding metadata does not tell failures, kinds of retrieval, or places that nothing cites.",
        harmless=True,
    ),
    _dropped(
        "interaction.steps.server_tools.unsaid",
        "A turn in a history has no words for this tool's work.",
    ),
    _dropped(
        "interaction.steps.signature",
        "A part has no place for the signature of one of the service's own tools.",
        harmless=True,
    ),
    approx(
        "interaction.steps.code_execution_call.arguments.language",
        "part.executable_code.language",
        "generateContent knows Python only; code in another language is told without its name.",
        evidence=Evidence.SOURCE,
    ),
    approx(
        "interaction.steps.function_result.name",
        "part.function_response.name",
        "No function call with this id is there to tell the function's name, so the id stands in its place.",
        evidence=Evidence.INFERRED,
    ),
    approx(
        "interaction.steps.function_result.result",
        "part.function_response.response",
        "Several texts of one result are joined.",
        evidence=Evidence.INFERRED,
    ),
    _dropped(
        "interaction.content.annotations",
        "A turn in a history has no place for citations; answers tell them as grounding metadata.",
    ),
    _dropped("interaction.content.name", "A part has no name for a video.", harmless=True),
)

ROWS: Final[tuple[Row, ...]] = (*_REQUEST, *_ANSWER)
