"""An answer of generateContent to the interaction that would have given it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from shim.core.answer_sources import with_sources
from shim.core.turn_steps import Steps
from shim.errors import MalformedError
from shim.mapping import status as statuses
from shim.mapping import usage as usages
from shim.mapping.config_rows import ROWS as CONFIG_ROWS
from shim.mapping.convert import by_name, decoded, fields, notice, refusal, unread
from shim.mapping.response import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import OBJECT, Malformed

_RESPONSE: Final = by_name(ROWS, "response")
_CANDIDATE: Final = by_name(ROWS, "response.candidates")
_FEEDBACK: Final = by_name(ROWS, "response.prompt_feedback")
_ANOTHER: Final = next(row for row in CONFIG_ROWS if row.source == "config.candidate_count")
_REASONS: Final = by_name(statuses.ROWS, "finish_reason")
_UNSAID: Final[tuple[Any, ...]] = (None, "", 0, [], {})


class Answer:
    """One ``GenerateContentResponse``; what it says that an interaction cannot goes to ``notices``."""

    def __init__(self, response: Any, notices: list[Notice]) -> None:
        if not isinstance(response, OBJECT):
            raise MalformedError("", "An answer of generateContent has to be an object.")
        self._given = fields(response, "response")
        self._notices = notices

    def interaction(self) -> dict[str, Any]:
        """The interaction, in the words of the current release."""
        given = self._given
        out: dict[str, Any] = {}
        for name, word in (("response_id", "id"), ("model_version", "model"), ("create_time", "created")):
            if isinstance(given.get(name), str):
                out[word] = given[name]
        candidates = given.get("candidates", ())
        if not isinstance(candidates, (list, tuple)):
            raise MalformedError("candidates", "The candidates have to be a list.")
        for index in range(1, len(candidates)):
            self._notices.append(notice(_ANOTHER, f"candidates[{index}]"))
        candidate = self._object(candidates[0], "candidates[0]") if candidates else {}
        steps, ending = self._said(candidate) if candidates else ([], {"status": "in_progress"})
        feedback = given.get("prompt_feedback")
        if isinstance(feedback, OBJECT):
            ending.update(self._blocked(self._object(feedback, "prompt_feedback"), bool(candidates)))
        out["status"] = ending.pop("status")
        if steps:
            out["steps"] = steps
        out.update(ending)
        out.update(counted(given.get("usage_metadata"), self._notices, "usage_metadata"))
        for name, value in given.items():
            if name not in _READ and value not in _UNSAID:
                self._lost(_RESPONSE.get(name), name, name)
        return out

    def _said(self, candidate: Mapping[str, Any]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """The steps of the answer, and how it ended."""
        content = self._object(candidate.get("content", {}), "candidates[0].content")
        self._notices += unread(content, ("parts", "role"), "candidates[0].content", row="content.unknown")
        parts = content.get("parts", [])
        if not isinstance(parts, (list, tuple)):
            raise MalformedError("candidates[0].content.parts", "The parts have to be a list.")
        timeline = Steps([{"parts": parts}], "candidates[0].content")
        timeline.answered(parts, 0)
        if all(step["type"] == "thought" for step in timeline.steps) and any(map(_is_empty_text, parts)):
            # The model thought, and said nothing: the empty text carries a signature, and is the answer.
            timeline.steps.append({"type": "model_output", "content": [{"type": "text", "text": ""}]})
        self._notices.extend(timeline.notices)
        steps = with_sources(
            timeline.steps,
            parts,
            candidate.get("grounding_metadata"),
            candidate.get("url_context_metadata"),
            self._notices,
        )
        for name, value in candidate.items():
            if name not in _READ_CANDIDATE and value not in _UNSAID:
                self._lost(_CANDIDATE.get(name), name, f"candidates[0].{name}")
        return steps, self._ended(candidate, steps)

    def _ended(self, candidate: Mapping[str, Any], steps: Sequence[dict[str, Any]]) -> dict[str, Any]:
        reason = candidate.get("finish_reason")
        answered = {step.get("call_id") for step in steps}
        pending = any(step["type"] == "function_call" and step["id"] not in answered for step in steps)
        spoken = [step for step in steps if step["type"] == "model_output"]
        status = statuses.from_finish_reason(reason, pending_call=pending, has_output=bool(spoken))
        ending: dict[str, Any] = {"status": status}
        message = candidate.get("finish_message")
        row = _REASONS.get(reason) if isinstance(reason, str) else None
        if reason is not None and (row is None or (row.verdict is Verdict.APPROX and not row.safe)):
            # Which reason it was is told in words; `status.finish_reason` finds it there.
            said = f"{reason}: {message}" if isinstance(message, str) and message else str(reason)
            if spoken:
                spoken[-1]["error"] = {"code": 3, "message": said}
            else:
                told = message if isinstance(message, str) and message else str(reason)
                ending["errors"] = [{"code": str(reason).lower(), "message": told}]
            if row is None:
                note = f"`{reason}` is no finish reason the mapping knows."
                self._notices.append(refusal("candidates[0].finish_reason", note, "finish_reason.OTHER"))
            elif statuses.finish_reason(status, [{"message": said}]) != reason:
                self._notices.append(notice(row, "candidates[0].finish_reason"))
        elif isinstance(message, str) and message:
            ending["errors"] = [{"code": "", "message": message}]
        token = candidate.get("continuation_token")
        if token is not None:
            try:
                ending["continuation_token"] = decoded(token, [])
            except Malformed as error:
                raise MalformedError("candidates[0].continuation_token", str(error)) from error
        return ending

    def _blocked(self, feedback: Mapping[str, Any], answered: bool) -> dict[str, Any]:
        for name, value in feedback.items():
            if name not in ("block_reason", "block_reason_message") and value not in _UNSAID:
                self._lost(_FEEDBACK.get(name), name, f"prompt_feedback.{name}")
        reason = feedback.get("block_reason")
        if answered or not isinstance(reason, str) or reason.endswith("_UNSPECIFIED"):
            return {}
        message = feedback.get("block_reason_message")
        said = message if isinstance(message, str) and message else "The prompt was blocked."
        return {
            "status": "failed",
            "errors": [{"code": f"prompt_blocked_{reason.lower()}", "message": said}],
        }

    def _object(self, value: Any, path: str) -> Mapping[str, Any]:
        if not isinstance(value, OBJECT):
            raise MalformedError(path, "This has to be an object.")
        return fields(value, path)

    def _lost(self, row: Any, name: str, path: str) -> None:
        if row is None:
            self._notices.append(refusal(path, f"`{name}` is not a field the mapping knows."))
        elif row.verdict not in (Verdict.CONVERT, Verdict.KEEP, Verdict.MOVE):
            self._notices.append(notice(row, path))


def _is_empty_text(part: Any) -> bool:
    return isinstance(part, OBJECT) and part.get("text") == "" and not part.get("thought")


def counted(usage: Any, notices: list[Notice], path: str) -> dict[str, Any]:
    """``usage`` and ``service_tier`` of an interaction for a ``usage_metadata``, which stands at ``path``."""
    if usage is None:
        return {}
    given = fields(usage, path)
    counts = usages.from_generate_content(given)
    out: dict[str, Any] = {"usage": counts} if counts else {}
    for name, value in given.items():
        if name in usages.NAMES:
            for item in value if isinstance(value, list) else ():
                if isinstance(item, OBJECT):
                    notices += unread(fields(item, path), ("modality", "token_count"), f"{path}.{name}")
            continue
        if value in _UNSAID:
            continue
        if name != "traffic_type":
            notices.append(refusal(f"{path}.{name}", f"`{name}` is not a count the mapping knows."))
        elif isinstance(value, str) and value in usages.TRAFFIC_TYPES:
            out["service_tier"] = usages.TRAFFIC_TYPES[value]
        else:
            notices.append(notice(usages.TRAFFIC, f"{path}.traffic_type"))
    return out


_READ: Final = frozenset(
    {"response_id", "model_version", "create_time", "candidates", "prompt_feedback", "usage_metadata"}
)
_READ_CANDIDATE: Final = frozenset(
    {"content", "finish_reason", "finish_message", "grounding_metadata", "url_context_metadata"}
    | {"continuation_token", "index"}
)
