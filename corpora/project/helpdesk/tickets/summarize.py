"""Summaries for the agents."""

from collections.abc import Iterator

from google import genai
from google.genai import types

from helpdesk.gemini import CAREFUL, FAST

client = genai.Client()


def summary(thread: str) -> str:
    response = client.models.generate_content(
        model=CAREFUL,
        contents=f"Summarize in two sentences:\n{thread}",
        config=types.GenerateContentConfig(top_k=20, max_output_tokens=200),
    )
    return response.text or ""


def title(thread: str) -> str:
    response = client.models.generate_content(
        model=FAST,
        contents=f"A title for:\n{thread}",
        config={"presence_penalty": 0.5},
    )
    return (response.text or "untitled").strip()


def draft(thread: str) -> Iterator[str]:
    """A first answer, while it is written."""
    stream = client.models.generate_content_stream(
        model=CAREFUL, contents=f"Draft a kind answer to:\n{thread}"
    )
    for chunk in stream:
        if chunk.text:
            yield chunk.text
