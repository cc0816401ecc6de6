"""The Interactions API before its schema changed, as Python code met it: google-genai 1.55 to 1.75.

Read from the SDKs 1.55.0 and 1.75.0. What was recorded of it is read by ``shim.core.dialect``.
"""

from __future__ import annotations

from typing import Final

from .events import DELTA_ALIASES, EVENT_ALIASES

_GAOS: Final = "google.genai._gaos.google_genai."
ROOMS: Final = (f"{_GAOS}GeminiNextGenInteractions", f"{_GAOS}AsyncGeminiNextGenInteractions")
"""Classes of ``client.interactions`` and ``client.aio.interactions``."""
INTERACTION: Final = "google.genai.interactions.Interaction"
"""Class of an answer."""

CONTENTS: Final = frozenset({"text", "image", "audio", "video", "document"})
"""Types of former outputs that are items of a ``model_output`` step now; all others are steps themselves."""
STEPS: Final = frozenset(
    {
        "thought",
        "function_call",
        "function_result",
        *(
            f"{tool}_{part}"
            for tool in (
                *("code_execution", "google_search", "google_maps", "url_context"),
                *("file_search", "mcp_server_tool"),
            )
            for part in ("call", "result")
        ),
    }
)
"""Types of former outputs that are steps of the same name and fields now."""
EVENTS: Final = EVENT_ALIASES
"""Names of events then -> now."""
TELLING_EVENTS: Final = frozenset(EVENT_ALIASES) - {"interaction.complete"}
"""Names that only code for the early releases has; the other one is also a common mistake in new code."""
DELTAS: Final = DELTA_ALIASES
"""Types of deltas then -> now."""
WHOLE_CALL: Final = "function_call"
"""The delta that brought a whole call; now the step starts with its name and the arguments come in pieces."""
DELTA_FIELDS: Final = {"partial_arguments": "arguments"}
"""Fields of deltas then -> now."""
LISTED_RESULTS: Final = frozenset({"function_result", "mcp_server_tool_result"})
"""Results whose list of contents stood under ``items`` in an object of its own."""
ARGUMENTS: Final = frozenset({"response_mime_type", "response_modalities", "image_config"})
"""Arguments whose place is ``response_format`` now."""
ROLES: Final = {"user": "user_input", "model": "model_output", "assistant": "model_output"}
"""Roles of turns -> types of steps."""
KEYS: Final = {"excludedPredefinedFunctions": "excluded_predefined_functions"}
"""Keys of tools then -> now."""
RESULT_FIELDS: Final = {"rendered_content": "search_suggestions"}
"""Fields of the results of tools then -> now."""
SCHEMA_TYPES: Final = frozenset({"object", "array", "string", "number", "integer", "boolean", "null"})
SCHEMA_KEYS: Final = frozenset({"properties", "anyOf", "oneOf", "allOf", "$ref", "$defs", "enum", "items"})
"""What tells a bare JSON Schema from an entry of ``response_format``."""
