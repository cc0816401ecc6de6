"""What a step of an interaction has that a generateContent answer has a place for; all else is told as a loss."""

from __future__ import annotations

from typing import Final

_CALL: Final = frozenset(("type", "id", "arguments", "signature"))
_RESULT: Final = frozenset(("type", "call_id", "result", "signature"))

STEP_FIELDS: Final = {
    "model_output": frozenset(("type", "content", "error")),
    "thought": frozenset(("type", "summary", "signature")),
    "function_call": _CALL | {"name"},
    "code_execution_call": _CALL,
    "code_execution_result": _RESULT | {"is_error"},
}
"""The model's own steps, which become parts. The service signs a call, too, which the SDK's type does not say."""

TOOL_FIELDS: Final = {
    "google_search_call": _CALL | {"search_type"},
    "google_search_result": _RESULT,
    "google_maps_result": _RESULT,
    "retrieval_call": _CALL,
    "url_context_call": _CALL,
    "url_context_result": _RESULT,
}
"""Steps of the service's own tools, which become grounding and URL metadata."""
