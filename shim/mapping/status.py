"""How an answer ended: finish reasons, interaction statuses, and why a prompt was blocked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from .convert import by_name
from .row import Evidence, Row, approx, convert
from .value import OBJECT

_ENDED: Final = (
    "The Interactions API has no finish reason `{}`: such an answer is `incomplete` or `failed`, and the "
    "reason is "
    "in `errors` or in the output's `error`."
)

_FAULTS: Final = (
    "SAFETY",
    "RECITATION",
    "LANGUAGE",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "MALFORMED_FUNCTION_CALL",
    "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_OTHER",
    "NO_IMAGE",
    "IMAGE_RECITATION",
    "UNEXPECTED_TOOL_CALL",
    "TOO_MANY_TOOL_CALLS",
    "MISSING_THOUGHT_SIGNATURE",
    "MALFORMED_RESPONSE",
    "ESCALATION",
    "PUP_LIMITED_DISABLED",
    "MODEL_ARMOR",
)

_FINISH: Final[tuple[Row, ...]] = (
    approx(
        "finish_reason.STOP",
        "completed",
        "An answer that ends in a function call has the status `requires_action`, any other `completed`.",
        evidence=Evidence.RECORDED,
        harmless=True,
    ),
    convert("finish_reason.MAX_TOKENS", "incomplete", evidence=Evidence.DOCUMENTED),
    convert("finish_reason.CONTINUATION", "requires_continuation", evidence=Evidence.SOURCE),
    approx(
        "finish_reason.OTHER",
        "failed",
        "Answers that end for any other reason are `failed` or `cancelled`, and the reason is in `errors`.",
        evidence=Evidence.INFERRED,
    ),
    *(
        approx(f"finish_reason.{name}", "incomplete", _ENDED.format(name), evidence=Evidence.INFERRED)
        for name in _FAULTS
    ),
    convert("finish_reason.FINISH_REASON_UNSPECIFIED", "", note="Means unset: the answer has not ended."),
)

_STATUSES: Final[tuple[Row, ...]] = (
    convert("status.completed", "STOP", evidence=Evidence.RECORDED),
    convert("status.requires_action", "STOP", evidence=Evidence.RECORDED),
    convert("status.incomplete", "MAX_TOKENS", evidence=Evidence.DOCUMENTED),
    convert("status.requires_continuation", "CONTINUATION", evidence=Evidence.SOURCE),
    approx(
        "status.budget_exceeded",
        "MAX_TOKENS",
        "An agent that used up its budget of tokens looks like an answer that was cut off.",
        evidence=Evidence.INFERRED,
    ),
    approx(
        "status.failed",
        "OTHER",
        "generateContent has no failed answers: the reason is read from the errors, else it is `OTHER`.",
        evidence=Evidence.INFERRED,
    ),
    approx(
        "status.cancelled",
        "OTHER",
        "generateContent has no cancelled answers.",
        evidence=Evidence.INFERRED,
    ),
    convert("status.in_progress", "", note="Not ended yet.", evidence=Evidence.SOURCE),
    convert(
        "status.queued",
        "",
        note="Not ended yet.",
        evidence=Evidence.SOURCE,
    ),
)

_BLOCKED: Final[tuple[Row, ...]] = (
    *(
        approx(
            f"blocked_reason.{name}",
            "failed",
            "The Interactions API has no prompt feedback: a blocked prompt is an HTTP error or a failed "
            "interaction.",
            evidence=Evidence.INFERRED,
        )
        for name in (
            "SAFETY",
            "OTHER",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "IMAGE_SAFETY",
            "MODEL_ARMOR",
            "JAILBREAK",
        )
    ),
    convert("blocked_reason.BLOCKED_REASON_UNSPECIFIED", "", note="Means not blocked."),
)

ROWS: Final[tuple[Row, ...]] = (*_FINISH, *_STATUSES, *_BLOCKED)

_TO_FINISH: Final = {name: row.target for name, row in by_name(_STATUSES, "status").items()}
_TO_STATUS: Final = {name: row.target for name, row in by_name(_FINISH, "finish_reason").items()}
TERMINAL: Final = frozenset(
    name for name, reason in _TO_FINISH.items() if reason and reason != "CONTINUATION"
)
"""The statuses after which an interaction does not change any more."""

# Longer words first: an image's safety is not the answer's.
_HINTS: Final = (
    ("image_prohibited", "IMAGE_PROHIBITED_CONTENT"),
    ("image_safety", "IMAGE_SAFETY"),
    ("image_recitation", "IMAGE_RECITATION"),
    ("no_image", "NO_IMAGE"),
    ("image_other", "IMAGE_OTHER"),
    ("malformed_function", "MALFORMED_FUNCTION_CALL"),
    ("malformed_response", "MALFORMED_RESPONSE"),
    ("unexpected_tool", "UNEXPECTED_TOOL_CALL"),
    ("too_many_tool", "TOO_MANY_TOOL_CALLS"),
    ("thought_signature", "MISSING_THOUGHT_SIGNATURE"),
    ("model_armor", "MODEL_ARMOR"),
    ("prohibited", "PROHIBITED_CONTENT"),
    ("recitation", "RECITATION"),
    ("blocklist", "BLOCKLIST"),
    ("spii", "SPII"),
    ("safety", "SAFETY"),
    ("blocked", "SAFETY"),
    ("language", "LANGUAGE"),
    ("escalation", "ESCALATION"),
)
_BLOCK_REASONS: Final = frozenset(name for name in by_name(_BLOCKED, "blocked_reason"))


def finish_reason(status: Any, errors: Iterable[Any] = ()) -> str | None:
    """The finish reason for an interaction's status; ``None`` while it has not ended.

    ``errors`` are the interaction's ``errors`` and the ``error`` of its model outputs, as objects with
    ``code`` and ``message``. A reason named there wins over the status, except for an answer that is complete
    or goes on. A status of a later release counts as not ended.
    """
    reason = _TO_FINISH.get(status, "") if isinstance(status, str) else ""
    if reason in ("MAX_TOKENS", "OTHER"):
        named = fault(errors)
        if named is not None:
            return named
    return reason or None


def fault(errors: Iterable[Any]) -> str | None:
    """The finish reason that the first telling error names; ``None`` where none does."""
    for error in errors:
        if not isinstance(error, OBJECT):
            continue
        words = (
            f"{error.get('code', '')} {error.get('message', '')}".lower().replace(" ", "_").replace("-", "_")
        )
        for hint, reason in _HINTS:
            if hint in words:
                return reason
    return None


def blocked_reason(errors: Iterable[Any]) -> str:
    """The block reason for a prompt that was refused with these errors; ``OTHER`` where they do not say."""
    reason = fault(errors)
    return reason if reason in _BLOCK_REASONS else "OTHER"


def from_finish_reason(reason: Any, *, pending_call: bool = False, has_output: bool = True) -> str:
    """The status for a finish reason; an unset one is ``in_progress``.

    ``pending_call`` says that the answer holds a function call without a result, ``has_output`` that it holds
    anything at all: an answer that ended for a fault before saying anything has failed.
    """
    status = _TO_STATUS.get(reason, "failed") if isinstance(reason, str) else ""
    if not status:
        return "in_progress"
    if status == "completed" and pending_call:
        return "requires_action"
    if status == "incomplete" and reason != "MAX_TOKENS" and not has_output:
        return "failed"
    return status
