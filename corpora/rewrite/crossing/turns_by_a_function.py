# finding: GI101 18
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _to_contents(messages: list[dict[str, str]]) -> list[types.Content]:
    """The messages of a database as the service wants them."""
    contents = []
    for message in messages:
        role = "user" if message["role"] == "user" else "model"
        contents.append(types.Content(role=role, parts=[types.Part.from_text(text=message["text"])]))
    return contents


def ask(messages: list[dict[str, str]]) -> str:
    contents = _to_contents(messages)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return response.text or ""


print(ask([{"role": "user", "text": "Hi"}, {"role": "ai", "text": "Hi!"}, {"role": "user", "text": "A moon?"}]))
# output
from typing import Any

from google import genai

client = genai.Client()


def _to_contents(messages: list[dict[str, str]]) -> list[dict[str, Any]]:
    """The messages of a database as the service wants them."""
    contents = []
    for message in messages:
        role = "user" if message["role"] == "user" else "model"
        contents.append({
            "type": "model_output" if role == "model" else "user_input",
            "content": [{"type": "text", "text": message["text"]}],
        })
    return contents


def ask(messages: list[dict[str, str]]) -> str:
    contents = _to_contents(messages)
    response = client.interactions.create(model="gemini-2.5-flash", input=contents, store=False)
    return response.output_text or ""


print(ask([{"role": "user", "text": "Hi"}, {"role": "ai", "text": "Hi!"}, {"role": "user", "text": "A moon?"}]))
