"""The SDKs for Gemini before google-genai, by the names that code imports."""

from __future__ import annotations

from typing import Final, NamedTuple


class Generation(NamedTuple):
    """One SDK that came before google-genai."""

    modules: tuple[str, ...]
    """Where its model class can be imported from."""
    package: str
    """The distribution on the package index."""


ARCHIVED: Final = Generation(
    ("google.generativeai", "google.generativeai.generative_models"), "google-generativeai"
)
"""Archived by Google; its ``genai`` is not that of google-genai."""
VERTEX: Final = Generation(
    ("vertexai.generative_models", "vertexai.preview.generative_models"), "google-cloud-aiplatform"
)
"""The generative part of the SDK for Vertex AI, which google-genai replaces."""
MODEL_CLASS: Final = "GenerativeModel"
MODEL_METHODS: Final = frozenset({"generate_content", "generate_content_async", "start_chat"})
"""Methods of the model class that ask for content, or begin to."""
CHAT_METHODS: Final = frozenset({"send_message", "send_message_async"})
"""Methods of what ``start_chat`` gives."""
ARCHIVED_FUNCTIONS: Final = (
    "configure",
    "delete_file",
    "embed_content",
    "embed_content_async",
    "get_file",
    "get_model",
    "list_files",
    "list_models",
    "upload_file",
)
"""Functions of google-generativeai that ask the service, or set up how."""
