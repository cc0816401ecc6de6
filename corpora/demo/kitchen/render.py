"""Answers as text for people."""

from google.genai import types


def as_card(response: types.GenerateContentResponse) -> str:
    """The text of an answer with the addresses of its sources."""
    candidate = response.candidates[0]
    lines = [part.text for part in candidate.content.parts if part.text]
    if candidate.grounding_metadata:
        lines += [chunk.web.uri for chunk in candidate.grounding_metadata.grounding_chunks or []]
    return "\n".join(lines)
