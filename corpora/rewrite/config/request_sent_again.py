# finding: GI101 16
# finding: GI102 19
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str) -> str:
    request = {
        "model": "gemini-2.5-flash",
        # What the user says.
        "contents": [prompt, types.Part.from_bytes(data=b"moon", mime_type="image/png")],
        "config": types.GenerateContentConfig(temperature=0.1, max_output_tokens=100),
    }
    for attempt in range(2):
        try:
            return client.models.generate_content(**request).text or ""
        except ValueError:
            print("again", attempt)
    return "".join(chunk.text or "" for chunk in client.models.generate_content_stream(**request))


print(ask("Name three moons."))
# output
import base64
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request: dict[str, Any] = {
        "model": "gemini-2.5-flash",
        # What the user says.
        "input": [
            {"type": "text", "text": prompt},
            {
                "type": "image",
                "data": base64.b64encode(b"moon").decode(),
                "mime_type": "image/png",
            },
        ],
        "generation_config": {"temperature": 0.1, "max_output_tokens": 100},
    }
    for attempt in range(2):
        try:
            return client.interactions.create(**request, store=False).output_text or ""
        except ValueError:
            print("again", attempt)
    text = ""
    for event in client.interactions.create(
        **request,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            text += event.delta.text
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    return text


print(ask("Name three moons."))
