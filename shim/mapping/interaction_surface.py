"""The Interactions API as Python code sees it: what its objects are called, and what is taken for something else."""

from __future__ import annotations

from typing import Final

_GAOS: Final = "google.genai._gaos.google_genai."

SYNC: Final = f"{_GAOS}GeminiNextGenInteractions"
"""Class of ``client.interactions``."""
ASYNC: Final = f"{_GAOS}AsyncGeminiNextGenInteractions"
"""Class of ``client.aio.interactions``."""
INTERACTION: Final = "google.genai.interactions.Interaction"
"""Class of an answer."""

OLD_ARGUMENTS: Final = {"contents": "input", "config": ""}
"""Arguments of generate_content that ``create`` refuses, and what they are called there."""
NEW_EVENTS: Final = {"interaction.complete": "interaction.completed"}
"""Names of events that no event has, and the one that is meant."""
NEW_DELTAS: Final = {"arguments": "arguments_delta"}
"""Types of deltas that no delta has, and the one that is meant."""

JSON_TYPES: Final = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))
"""What ``type`` can be in a JSON Schema."""
ENUMS: Final[dict[str, frozenset[str]]] = {
    "generation_config.thinking_level": frozenset(("minimal", "low", "medium", "high", "xhigh")),
    "generation_config.thinking_summaries": frozenset(("auto", "none")),
    "generation_config.tool_choice": frozenset(("auto", "any", "none", "validated")),
    "generation_config.tool_choice.allowed_tools.mode": frozenset(("auto", "any", "none", "validated")),
    "response_modalities[]": frozenset(("text", "image", "audio", "video", "document")),
    "safety_settings[].threshold": frozenset(
        ("block_low_and_above", "block_medium_and_above", "block_only_high", "block_none", "off")
    ),
    "service_tier": frozenset(("flex", "standard", "priority", "deferred")),
}
"""Arguments of ``create`` whose words are written in lower case, by where they stand; ``[]`` is any item."""
