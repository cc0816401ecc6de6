"""Facts about google-generativeai, the archived SDK, in google-genai's words.

Read from its source (0.8.6) and compared with it by a test that runs where the package is installed. Its settings go
from the model to every call; those of a call are merged over those of the model, field by field.
"""

from __future__ import annotations

from typing import Final

PACKAGES: Final = ("google.generativeai", "google.ai.generativelanguage", "google.api_core")
"""Import paths of the SDK and of what shows through it: its messages and its errors."""
DEFAULT_MODEL: Final = "gemini-1.5-flash-002"
"""What ``GenerativeModel()`` asks without a name."""

MODEL_PARAMETERS: Final = (
    "model_name",
    "safety_settings",
    "generation_config",
    "tools",
    "tool_config",
    "system_instruction",
)
"""Parameters of ``GenerativeModel``, in the order in which they can be given."""
CALL_SETTINGS: Final = ("generation_config", "safety_settings", "tools", "tool_config", "request_options")
"""Keywords of a call, beside its contents and ``stream``."""
GENERATION_FIELDS: Final = (
    "candidate_count",
    "stop_sequences",
    "max_output_tokens",
    "temperature",
    "top_p",
    "top_k",
    "response_mime_type",
    "response_schema",
    "presence_penalty",
    "frequency_penalty",
)
"""Fields of ``GenerationConfig``, in the order in which they can be given; google-genai has them all."""
CONFIGS: Final = tuple(
    f"google.generativeai.{module}GenerationConfig"
    for module in ("", "types.", "types.generation_types.", "protos.")
)
OPTIONS: Final = tuple(
    f"google.generativeai.{module}RequestOptions" for module in ("types.", "types.helper_types.")
)

_CATEGORIES: Final = {
    "HARM_CATEGORY_UNSPECIFIED": (0, "unspecified"),
    "HARM_CATEGORY_HARASSMENT": (7, "harassment"),
    "HARM_CATEGORY_HATE_SPEECH": (8, "hate_speech", "hate"),
    "HARM_CATEGORY_SEXUALLY_EXPLICIT": (9, "harm_category_sexual", "sexually_explicit", "sexual", "sex"),
    "HARM_CATEGORY_DANGEROUS_CONTENT": (10, "harm_category_dangerous", "dangerous", "danger"),
}
_THRESHOLDS: Final = {
    "HARM_BLOCK_THRESHOLD_UNSPECIFIED": (0, "block_threshold_unspecified", "unspecified"),
    "BLOCK_LOW_AND_ABOVE": (1, "low"),
    "BLOCK_MEDIUM_AND_ABOVE": (2, "medium", "med"),
    "BLOCK_ONLY_HIGH": (3, "high"),
    "BLOCK_NONE": (4,),
}


def _spellings(names: dict[str, tuple[int | str, ...]]) -> dict[int | str, str]:
    return {word: name for name, others in names.items() for word in (name.lower(), *others)}


CATEGORIES: Final = _spellings(_CATEGORIES)
"""Every accepted spelling of a harm category (texts in lower case) -> its name."""
THRESHOLDS: Final = _spellings(_THRESHOLDS)
"""Every accepted spelling of a threshold (texts in lower case) -> its name."""
ALL_CATEGORIES: Final = tuple(_CATEGORIES)[1:]
"""The categories that a single threshold given instead of settings is for."""

TOOLS: Final = ("code_execution", "google_search_retrieval")
"""Tools that can be given as a text, in either case."""
CALLING_MODES: Final[dict[int | str, str]] = {
    word: mode
    for number, mode in ((1, "AUTO"), (2, "ANY"), (3, "NONE"))
    for word in (number, mode.lower(), f"mode_{mode.lower()}")
}
"""Every accepted spelling of a function calling mode -> its name."""

METHODS: Final = {
    "generate_content": "models.generate_content",
    "generate_content_async": "aio.models.generate_content",
    "start_chat": "chats.create",
    "send_message": "send_message",
    "send_message_async": "send_message",
}
"""Methods of a model or of its chat -> those of a client (of a chat) of google-genai."""
ANSWER_ATTRIBUTES: Final = ("text", "parts", "candidates", "prompt_feedback", "usage_metadata")
"""Attributes of an answer that google-genai's answers have under the same name."""
USAGE_ATTRIBUTES: Final = (
    "prompt_token_count",
    "candidates_token_count",
    "total_token_count",
    "cached_content_token_count",
)
CONFIGURATION: Final = ("api_key", "transport")
"""Keywords of ``configure`` that a client can do without or has itself."""


def category(word: int | str) -> str | None:
    """The name of a harm category; ``None`` for what is none. The SDK looks texts up in lower case."""
    return CATEGORIES.get(word.lower() if isinstance(word, str) else word)


def threshold(word: int | str) -> str | None:
    """The name of a threshold; ``None`` for what is none."""
    return THRESHOLDS.get(word.lower() if isinstance(word, str) else word)


def calling_mode(word: int | str) -> str | None:
    """The name of a function calling mode; ``None`` for what is none."""
    return CALLING_MODES.get(word.lower() if isinstance(word, str) else word)
