"""Small interactions, and their streams as bytes."""

from __future__ import annotations

import json
from typing import Any

URL = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash"
ASKED = {"contents": [{"role": "user", "parts": [{"text": "Name a moon."}]}]}


def interaction(text: str = "Io.", **more: Any) -> dict[str, Any]:
    steps = [{"type": "model_output", "content": [{"type": "text", "text": text}]}]
    return {"model": "gemini-2.5-flash", "status": "completed", "steps": steps, **more}


def event(kind: str, **more: Any) -> bytes:
    """One event as the service writes it."""
    body = {"event_type": kind, **more}
    return f"event: {kind}\ndata: {json.dumps(body, ensure_ascii=False)}\n\n".encode()


def said(*texts: str) -> list[bytes]:
    """The events of an answer up to its last piece of text."""
    begun = event("interaction.created", interaction={"model": "gemini-2.5-flash", "status": "in_progress"})
    start = event("step.start", index=0, step={"type": "model_output"})
    return [
        begun,
        start,
        *(event("step.delta", index=0, delta={"type": "text", "text": one}) for one in texts),
    ]


def stream(*texts: str) -> list[bytes]:
    """The events of a whole answer."""
    done = event("interaction.completed", interaction={"model": "gemini-2.5-flash", "status": "completed"})
    return [*said(*texts), event("step.stop", index=0), done, b"event: done\ndata: [DONE]\n\n"]


def texts(chunks: list[Any]) -> list[str]:
    """The text of each chunk or response of generateContent."""
    return [chunk["candidates"][0]["content"]["parts"][0]["text"] for chunk in chunks]


def chunks_of(body: str) -> list[Any]:
    """The JSON of a body that holds nothing but bare ``data:`` events."""
    blocks = body.split("\n\n")
    assert blocks.pop() == ""
    assert all(block.startswith("data: ") for block in blocks)
    return [json.loads(block.removeprefix("data: ")) for block in blocks]
