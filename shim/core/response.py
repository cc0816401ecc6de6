"""A whole answer: an interaction to a ``GenerateContentResponse``, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from shim.core.answer_parts import Parts
from shim.core.answer_steps import Answer
from shim.core.dialect import normalize_interaction, normalize_steps
from shim.core.ending import finish, prompt_feedback, unexplained, usage_metadata
from shim.core.grounding import Grounding
from shim.core.translation import Translation, total, translated
from shim.errors import MalformedError
from shim.mapping import status as statuses
from shim.mapping.convert import notice, refusal, standard_base64
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice
from shim.mapping.value import OBJECT

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_WITHOUT_ID: Final = notice(_BY_SOURCE["interaction.id.absent"], "id")
"""Told with every answer that is not stored, which is nearly all."""
_UPDATED: Final = notice(_BY_SOURCE["interaction.updated"], "updated")
"""Told with every answer that is, and with many that are not."""
_INPUT: Final = _BY_SOURCE["interaction.steps.input"]
_READ: Final = frozenset(
    {"id", "model", "status", "created", "steps", "errors", "usage", "service_tier", "continuation_token"}
    | {"object", "updated"}
)
_NOTED: Final = {
    **dict.fromkeys(
        (
            *("agent", "agent_config", "environment", "environment_id", "webhook_config", "labels", "tools"),
            *("input", "system_instruction", "generation_config", "response_format", "response_mime_type"),
            *("response_modalities", "safety_settings", "cached_content", "store", "background", "stream"),
        ),
        _BY_SOURCE["interaction.request"],
    ),
    "previous_interaction_id": _BY_SOURCE["interaction.previous_interaction_id"],
}
"""What is told of the fields that an answer has no place for."""
_CONTINUES: Final = "requires_continuation"


@total
def to_generate_content(interaction: Any, *, strict: bool = False, bare_enum: bool = False) -> Translation:
    """The answer of generateContent for ``interaction``, in camelCase.

    ``bare_enum`` says that the request asked for ``text/x.enum``, which answers without quotes. An
    interaction that has not ended has no finish reason; one that failed has one, and raising is left to the
    caller. Raises `MalformedError` for what is no interaction, and with ``strict`` `LossError` for what the
    answer cannot say.
    """
    if type(interaction) is not dict or not _READ.issuperset(interaction):
        interaction = normalize_interaction(interaction)
    notices: list[Notice] = []
    grounding = Grounding()
    parts = Parts(notices, grounding)
    given = interaction.get("steps")
    read = parts.usual(given)
    if given is not None and (type(given) is not list or read < len(given)):
        steps = normalize_steps(given, "steps", "model_output")
        start = _start(steps)
        if start:
            # What came before is the conversation, which some dialects repeat.
            notices = [notice(_INPUT, "steps[0]")]
            grounding = Grounding()
            parts = Parts(notices, grounding)
        for index in range(max(start, read), len(steps)):
            parts.add(steps[index], index)
    told = parts.close()
    errors = parts.errors
    if interaction.get("errors") is not None:
        errors = [*_listed(interaction["errors"]), *errors]
    if errors:
        unexplained(errors, notices, "errors")
    status = interaction.get("status", "completed")
    body: dict[str, Any] = {}
    feedback = prompt_feedback(errors) if status == "failed" and not told else None
    if feedback is not None:
        body["promptFeedback"] = feedback
    else:
        candidate: dict[str, Any] = {}
        if told:
            candidate["content"] = {"parts": _unquoted(told) if bare_enum else told, "role": "model"}
        candidate.update(_ended(status, errors, notices))
        metadata = grounding.metadata()
        if metadata:
            candidate["groundingMetadata"] = metadata
        urls = grounding.url_metadata()
        if urls:
            candidate["urlContextMetadata"] = urls
        token = interaction.get("continuation_token")
        if isinstance(token, str) and status == _CONTINUES:
            candidate["continuationToken"] = standard_base64(token.encode(), [])
        candidate["index"] = 0
        body["candidates"] = [candidate]
    usage = interaction.get("usage")
    tier = interaction.get("service_tier")
    if tier or usage:
        counts = usage_metadata(usage if isinstance(usage, OBJECT) else {}, tier, notices)
        if counts:
            body["usageMetadata"] = counts
    _identified(interaction, body, notices)
    return translated(body, notices, strict)


@total
def to_interactions(response: Any, *, strict: bool = False) -> Translation:
    """The interaction for an answer of generateContent, in either spelling of the keys; raises like
    `to_generate_content`.

    Only the first candidate is told: an interaction has one answer.
    """
    notices: list[Notice] = []
    return translated(Answer(response, notices).interaction(), notices, strict)


def _start(steps: list[Any]) -> int:
    """Where the answer begins: after what the user said last."""
    said = [index for index, step in enumerate(steps) if step.get("type") == "user_input"]
    return said[-1] + 1 if said else 0


def _listed(errors: Any) -> list[Any]:
    if not isinstance(errors, list):
        raise MalformedError("errors", "This has to be a list.")
    return errors


def _ended(status: Any, errors: list[Any], notices: list[Notice]) -> dict[str, Any]:
    """``finishReason`` and ``finishMessage``; empty for an answer that has not ended."""
    if not errors and status in ("completed", "requires_action"):
        return {"finishReason": "STOP"}
    if statuses.finish_reason(status, errors) is None:
        if status not in _UNENDED:
            note = f"`{status}` is no status the mapping knows; the answer counts as not ended."
            notices.append(refusal("status", note, "status"))
        return {}
    return finish(status, errors, notices, "status")


_UNENDED: Final = ("in_progress", "queued")


def _unquoted(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The parts of an answer that is one JSON string, as the bare value generateContent gives."""
    spoken = [part for part in parts if "text" in part and not part.get("thought")]
    if len(spoken) == 1:
        try:
            value = json.loads(spoken[0]["text"])
        except (ValueError, RecursionError):
            return parts
        if isinstance(value, str):
            spoken[0]["text"] = value
    return parts


def _identified(interaction: Mapping[str, Any], body: dict[str, Any], notices: list[Notice]) -> None:
    """Carry over what names the answer, and say what else there is."""
    model = interaction.get("model")
    if isinstance(model, str) and model:
        body["modelVersion"] = model
    identity = interaction.get("id")
    if isinstance(identity, str) and identity:
        body["responseId"] = identity
    else:
        notices.append(_WITHOUT_ID)
    created = interaction.get("created")
    if isinstance(created, str) and created:
        body["createTime"] = created
    if interaction.get("updated") is not None:
        notices.append(_UPDATED)
    if _READ.issuperset(interaction):
        return
    for name, value in interaction.items():
        if name in _READ or value is None:
            continue
        if name in _NOTED:
            notices.append(notice(_NOTED[name], name))
        else:
            note = f"`{name}` is not a field the mapping knows."
            notices.append(refusal(name, note, "interaction.unknown"))
