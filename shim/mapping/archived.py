"""Facts about google-generativeai, the archived SDK, in google-genai's words.

Read from its source (0.8.6) and compared with it by a test that runs where the package is installed. Its settings go
from the model to every call; those of a call are merged over those of the model, field by field.
"""

from __future__ import annotations

from typing import Final, NamedTuple

ERROR_PACKAGE: Final = "google.api_core"
PACKAGES: Final = (
    "google.generativeai",
    "google.ai.generativelanguage",
    "google.ai.generativelanguage_v1beta",
    ERROR_PACKAGE,
)
"""Import paths of the SDK and of what shows through it: its messages and its errors."""
DEFAULT_MODEL: Final = "gemini-1.5-flash-002"
"""What ``GenerativeModel()`` asks without a name."""

MODELS: Final = (
    "google.generativeai.GenerativeModel",
    "google.generativeai.generative_models.GenerativeModel",
)
"""Import paths of the class of models."""
CHATS: Final = (
    "google.generativeai.ChatSession",
    "google.generativeai.generative_models.ChatSession",
)
"""Import paths of the class of chats."""
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

MESSAGES: Final = (
    "Schema",
    "FunctionDeclaration",
    "Tool",
    "CodeExecution",
    "GoogleSearchRetrieval",
    "DynamicRetrievalConfig",
    "ToolConfig",
    "FunctionCallingConfig",
)
"""Classes of settings, which are dicts of the same fields in google-genai."""


class Piece(NamedTuple):
    """What becomes of a class of pieces of contents."""

    method: str
    """Of google-genai's ``types.Part``."""
    fields: tuple[str, ...]


CONTENTS: Final = {
    "Blob": Piece("from_bytes", ("data", "mime_type")),
    "FunctionResponse": Piece("from_function_response", ("name", "response")),
}
MESSAGE_ENUMS: Final = ("Type", "Mode")
"""Enums in them, whose members google-genai takes by their names."""
MESSAGE_FIELDS: Final = {"type_": "type", "format_": "format"}
"""Fields of them that have another name in google-genai."""
DECLARATION_FIELDS: Final = ("name", "description", "parameters")
"""Fields of the declaration of a function, which may stand for a tool."""

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
COUNTING: Final = {
    "count_tokens": "models.count_tokens",
    "count_tokens_async": "aio.models.count_tokens",
}
"""Methods of a model that count tokens -> those of a client."""
ANSWER_ATTRIBUTES: Final = ("text", "parts", "candidates", "prompt_feedback", "usage_metadata")
"""Attributes of an answer that google-genai's answers have under the same name."""
ERRORS: Final = {
    "GoogleAPIError": "APIError",
    "GoogleAPICallError": "APIError",
    "ServerError": "InternalServerError",
    "BadRequest": "BadRequestError",
    "Unauthorized": "AuthenticationError",
    "Unauthenticated": "AuthenticationError",
    "Forbidden": "PermissionDeniedError",
    "PermissionDenied": "PermissionDeniedError",
    "NotFound": "NotFoundError",
    "TooManyRequests": "RateLimitError",
    "ResourceExhausted": "RateLimitError",
}
"""Classes of ``google.api_core.exceptions`` -> what ``interactions.create`` raises for the same answers.

A class for one of several statuses of 5xx, or for one kind of 400, has none that catches no more than it (`WIDER`).
"""
WIDER: Final = {
    "InvalidArgument": ("BadRequestError",),
    "FailedPrecondition": ("BadRequestError",),
    "InternalServerError": ("InternalServerError",),
    "BadGateway": ("InternalServerError",),
    "ServiceUnavailable": ("InternalServerError",),
    "GatewayTimeout": ("InternalServerError",),
    "DeadlineExceeded": ("APITimeoutError", "InternalServerError"),
}
"""Classes for one kind of 400 or one status of 5xx -> those that catch it, and others of 400 or 5xx as well."""
GRPC_ERRORS: Final = frozenset(
    {
        "Unauthenticated",
        "PermissionDenied",
        "ResourceExhausted",
        "InvalidArgument",
        "FailedPrecondition",
        "DeadlineExceeded",
    }
)
"""Those of them that the transport ``rest`` does not raise."""
FINISH_REASONS: Final = {
    1: "STOP",
    2: "MAX_TOKENS",
    3: "SAFETY",
    4: "RECITATION",
    5: "OTHER",
    6: "LANGUAGE",
    7: "BLOCKLIST",
    8: "PROHIBITED_CONTENT",
    9: "SPII",
    10: "MALFORMED_FUNCTION_CALL",
}
"""Numbers of finish reasons, which compare equal to them -> their names, which google-genai has, too."""
USAGE_ATTRIBUTES: Final = (
    "prompt_token_count",
    "candidates_token_count",
    "total_token_count",
    "cached_content_token_count",
)
CONFIGURATION: Final = ("api_key", "transport")
"""Keywords of ``configure`` that a client can do without or has itself."""


class Function(NamedTuple):
    """What becomes of a function that asks for no content."""

    method: str
    """Of a client of google-genai."""
    arguments: tuple[tuple[str, str], ...]
    """Arguments, in the order in which they can be given -> those of the method; the first is required."""
    config: tuple[str, ...] = ()
    """Keywords that are fields of ``config`` there."""
    gives: str = ""
    """What comes back: ``file``, ``files``, ``model``, ``models``, ``embedding`` or nothing."""


_EMBED: Final = ("task_type", "title", "output_dimensionality")
FUNCTIONS: Final = {
    "upload_file": Function(
        "files.upload", (("path", "file"),), ("mime_type", "name", "display_name"), "file"
    ),
    "get_file": Function("files.get", (("name", "name"),), gives="file"),
    "delete_file": Function("files.delete", (("name", "name"),)),
    "list_files": Function("files.list", (), gives="files"),
    "list_models": Function("models.list", (), gives="models"),
    "get_model": Function("models.get", (("name", "model"),), gives="model"),
    "embed_content": Function(
        "models.embed_content", (("model", "model"), ("content", "contents")), _EMBED, "embedding"
    ),
    "embed_content_async": Function(
        "aio.models.embed_content", (("model", "model"), ("content", "contents")), _EMBED, "embedding"
    ),
}
"""Functions of the module -> methods of a client."""
FILE_ATTRIBUTES: Final = ("name", "uri", "mime_type", "display_name", "size_bytes", "state")
"""Attributes of a file that google-genai's files have under the same name."""
INFORMATION: Final = {
    "name": "name",
    "display_name": "display_name",
    "description": "description",
    "version": "version",
    "input_token_limit": "input_token_limit",
    "output_token_limit": "output_token_limit",
    "supported_generation_methods": "supported_actions",
}
"""Attributes of what the service says of a model -> those of google-genai's."""
_TASK_TYPES: Final = {
    "RETRIEVAL_QUERY": (1, "query"),
    "RETRIEVAL_DOCUMENT": (2, "document"),
    "SEMANTIC_SIMILARITY": (3, "similarity"),
    "CLASSIFICATION": (4,),
    "CLUSTERING": (5,),
    "QUESTION_ANSWERING": (6, "qa"),
    "FACT_VERIFICATION": (7, "verification"),
}
TASK_TYPES: Final = _spellings(_TASK_TYPES)
"""Every accepted spelling of an embedding's task (texts in lower case) -> its name."""


def task_type(word: object) -> str | None:
    """The name of an embedding's task; ``None`` for what is none."""
    if isinstance(word, str):
        return TASK_TYPES.get(word.lower())
    return TASK_TYPES.get(word) if isinstance(word, int) else None


def category(word: int | str) -> str | None:
    """The name of a harm category; ``None`` for what is none. The SDK looks texts up in lower case."""
    return CATEGORIES.get(word.lower() if isinstance(word, str) else word)


def threshold(word: int | str) -> str | None:
    """The name of a threshold; ``None`` for what is none."""
    return THRESHOLDS.get(word.lower() if isinstance(word, str) else word)


def calling_mode(word: int | str) -> str | None:
    """The name of a function calling mode; ``None`` for what is none."""
    return CALLING_MODES.get(word.lower() if isinstance(word, str) else word)
