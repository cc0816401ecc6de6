"""Where calls enter the SDK, and its surface as data: names can be resolved without importing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .row import Evidence, Row, approx, convert, emulate, keep, refuse

_STAYS: Final = "Stays as it is: the Interactions API does not replace it."
_NO_REWRITE: Final = "Not rewritten, so there is nothing to show."


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the SDK."""

    result: str
    """Qualified name of the class it returns, or, where it iterates, of each element."""
    awaitable: bool = False
    """Whether the result has to be awaited first."""
    iterates: bool = False
    """Whether it returns an iterator, a pager or a list of them."""
    entry: str = ""
    """``source`` of the row of this entry point; empty for methods without one."""


ROWS: Final[tuple[Row, ...]] = (
    convert(
        "entry_point.models.generate_content",
        "interactions.create",
        note="`contents` becomes `input`; what stood in `config` becomes keywords of their own.",
    ),
    convert(
        "entry_point.models.generate_content_stream",
        "interactions.create",
        note="The same method with `stream=True`; it hands out events in place of chunks.",
    ),
    convert(
        "entry_point.chats.create",
        "",
        note="There is no chat object: each turn names the one before by `previous_interaction_id`.",
    ),
    convert(
        "entry_point.chat.send_message",
        "interactions.create",
        note="Each turn repeats model, tools and settings, and names the turn before.",
    ),
    convert(
        "entry_point.chat.send_message_stream",
        "interactions.create",
        note="As `send_message`, with `stream=True`; the id of the turn comes with the first event.",
    ),
    approx(
        "entry_point.chat.get_history",
        "interactions.get",
        "The service keeps the history, or the program does, as a list of steps; none of them is curated.",
    ),
    refuse(
        "entry_point.chat.record_history",
        "The history of a stored conversation cannot be written by hand: keep a list of steps instead.",
    ),
    *(
        keep(f"entry_point.{name}", note=_STAYS, evidence=Evidence.SOURCE, case=_NO_REWRITE)
        for name in (
            "models.count_tokens",
            "models.compute_tokens",
            "models.embed_content",
            "models.generate_images",
            "models.edit_image",
            "models.upscale_image",
            "models.recontext_image",
            "models.segment_image",
            "models.generate_videos",
            "models.get",
            "models.list",
            "models.update",
            "models.delete",
            "files",
            "caches",
            "batches",
            "file_search_stores",
            "tunings",
            "operations",
            "auth_tokens",
            "live",
        )
    ),
    emulate(
        "entry_point.automatic_function_calling",
        "Python functions given as tools are not called by the Interactions API: the program needs a loop.",
    ),
    emulate(
        "entry_point.mcp_session",
        "A local MCP session is no tool of the Interactions API: the program has to list and call its tools.",
    ),
    approx(
        "entry_point.vertexai",
        "interactions.create",
        "Whether the Interactions API is available on Vertex AI is uncertain: try it before you rely on it.",
        evidence=Evidence.INFERRED,
    ),
    refuse(
        "entry_point.tuned_model",
        "Tuned models are not known to work on the Interactions API.",
        evidence=Evidence.INFERRED,
    ),
)

_TYPES: Final = "google.genai.types."
_GENERATED: Final = _TYPES + "GenerateContentResponse"
_GAOS: Final = "google.genai._gaos.google_genai."
_SHARED: Final = (
    "tunings",
    "caches",
    "file_search_stores",
    "batches",
    "files",
    "operations",
    "models",
    "chats",
)
_NEXT: Final = (
    "interactions",
    "webhooks",
    "agents",
    "triggers",
    "environments",
    "credentials",
    "voices",
    "decisions",
)

ATTRIBUTES: Final[dict[str, dict[str, str]]] = {
    "google.genai.client.Client": {
        "aio": "google.genai.client.AsyncClient",
        "auth_tokens": "google.genai.tokens.Tokens",
        "vertexai": "builtins.bool",
        **{name: f"google.genai.{name}.{name.title().replace('_', '')}" for name in _SHARED},
        **{name: f"{_GAOS}GeminiNextGen{name.title()}" for name in _NEXT},
    },
    "google.genai.client.AsyncClient": {
        "auth_tokens": "google.genai.tokens.AsyncTokens",
        "live": "google.genai.live.AsyncLive",
        **{name: f"google.genai.{name}.Async{name.title().replace('_', '')}" for name in _SHARED},
        **{name: f"{_GAOS}AsyncGeminiNextGen{name.title()}" for name in _NEXT},
    },
}
"""Class -> attribute -> class of the attribute, for the objects that lead to an entry point."""

_MODELS: Final = {
    "generate_content": Method(_GENERATED, entry="entry_point.models.generate_content"),
    "generate_content_stream": Method(
        _GENERATED, iterates=True, entry="entry_point.models.generate_content_stream"
    ),
    "count_tokens": Method(_TYPES + "CountTokensResponse", entry="entry_point.models.count_tokens"),
    "compute_tokens": Method(_TYPES + "ComputeTokensResponse", entry="entry_point.models.compute_tokens"),
    "embed_content": Method(_TYPES + "EmbedContentResponse", entry="entry_point.models.embed_content"),
    "generate_images": Method(_TYPES + "GenerateImagesResponse", entry="entry_point.models.generate_images"),
    "edit_image": Method(_TYPES + "EditImageResponse", entry="entry_point.models.edit_image"),
    "upscale_image": Method(_TYPES + "UpscaleImageResponse", entry="entry_point.models.upscale_image"),
    "recontext_image": Method(_TYPES + "RecontextImageResponse", entry="entry_point.models.recontext_image"),
    "segment_image": Method(_TYPES + "SegmentImageResponse", entry="entry_point.models.segment_image"),
    "generate_videos": Method(_TYPES + "GenerateVideosOperation", entry="entry_point.models.generate_videos"),
    "get": Method(_TYPES + "Model", entry="entry_point.models.get"),
    "list": Method(_TYPES + "Model", iterates=True, entry="entry_point.models.list"),
    "update": Method(_TYPES + "Model", entry="entry_point.models.update"),
    "delete": Method(_TYPES + "DeleteModelResponse", entry="entry_point.models.delete"),
}
_FILES: Final = {
    "upload": Method(_TYPES + "File", entry="entry_point.files"),
    "get": Method(_TYPES + "File", entry="entry_point.files"),
    "list": Method(_TYPES + "File", iterates=True, entry="entry_point.files"),
    "delete": Method(_TYPES + "DeleteFileResponse", entry="entry_point.files"),
    "download": Method("builtins.bytes", entry="entry_point.files"),
    "register_files": Method(_TYPES + "RegisterFilesResponse", entry="entry_point.files"),
}
_CACHES: Final = {
    "create": Method(_TYPES + "CachedContent", entry="entry_point.caches"),
    "get": Method(_TYPES + "CachedContent", entry="entry_point.caches"),
    "list": Method(_TYPES + "CachedContent", iterates=True, entry="entry_point.caches"),
    "update": Method(_TYPES + "CachedContent", entry="entry_point.caches"),
    "delete": Method(_TYPES + "DeleteCachedContentResponse", entry="entry_point.caches"),
}
_TURNS: Final = {
    "send_message": Method(_GENERATED, entry="entry_point.chat.send_message"),
    "send_message_stream": Method(_GENERATED, iterates=True, entry="entry_point.chat.send_message_stream"),
}
_HISTORY: Final = {
    "get_history": Method(_TYPES + "Content", iterates=True, entry="entry_point.chat.get_history"),
    "record_history": Method("builtins.NoneType", entry="entry_point.chat.record_history"),
}


def _awaited(methods: dict[str, Method]) -> dict[str, Method]:
    return {name: Method(one.result, True, one.iterates, one.entry) for name, one in methods.items()}


METHODS: Final[dict[str, dict[str, Method]]] = {
    "google.genai.models.Models": _MODELS,
    "google.genai.models.AsyncModels": _awaited(_MODELS),
    "google.genai.chats.Chats": {
        "create": Method("google.genai.chats.Chat", entry="entry_point.chats.create")
    },
    "google.genai.chats.AsyncChats": {
        # Creating a chat sends nothing, so it is not awaited even here.
        "create": Method("google.genai.chats.AsyncChat", entry="entry_point.chats.create")
    },
    "google.genai.chats.Chat": {**_TURNS, **_HISTORY},
    "google.genai.chats.AsyncChat": {**_awaited(_TURNS), **_HISTORY},
    "google.genai.files.Files": _FILES,
    "google.genai.files.AsyncFiles": _awaited(_FILES),
    "google.genai.caches.Caches": _CACHES,
    "google.genai.caches.AsyncCaches": _awaited(_CACHES),
}
"""Class -> method -> what it returns."""

_INTERACTION: Final = "google.genai.interactions.Interaction"
_INTERACTIONS: Final = {name: Method(_INTERACTION) for name in ("create", "get", "cancel")}
RESULTS: Final[dict[str, dict[str, Method]]] = {
    **METHODS,
    f"{_GAOS}GeminiNextGenInteractions": _INTERACTIONS,
    f"{_GAOS}AsyncGeminiNextGenInteractions": _awaited(_INTERACTIONS),
}
"""The same with the methods of the new API that give an interaction; with ``stream=True`` they give its events."""

CONTEXTS: Final[dict[str, str]] = {
    "google.genai.client.Client": "google.genai.client.Client",
    "google.genai.client.AsyncClient": "google.genai.client.AsyncClient",
}
"""Class -> class of what ``with`` (``async with``) binds."""

ALIASES: Final[dict[str, str]] = {
    "google.genai.Client": "google.genai.client.Client",
    "google.genai.models.types": "google.genai.types",
    "google.genai.chats.types": "google.genai.types",
    "google.genai.models.errors": "google.genai.errors",
    "google.genai.chats.Content": "google.genai.types.Content",
    "google.genai.chats.GenerateContentResponse": "google.genai.types.GenerateContentResponse",
    "google.genai.chats.Part": "google.genai.types.Part",
    "google.genai.client.Models": "google.genai.models.Models",
    "google.genai.client.AsyncModels": "google.genai.models.AsyncModels",
    "google.genai.client.Chats": "google.genai.chats.Chats",
    "google.genai.client.AsyncChats": "google.genai.chats.AsyncChats",
}
"""Import path -> canonical qualified name, where a name can be imported from more than one place."""
