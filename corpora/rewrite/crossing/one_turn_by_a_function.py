# finding: GI101 17
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _turn(role: str, text: str) -> types.Content:
    return types.Content(role=role, parts=[types.Part(text=text)])


def ask(history: list[tuple[str, str]], question: str) -> str:
    contents = []
    for said, answered in history:
        contents.append(_turn("user", said))
        contents.append(_turn("model", answered))
    contents.append(_turn("user", question))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return response.text or ""


print(ask([("Hi", "Hi!")], "Name a moon."))
# output
from typing import Any

from google import genai

client = genai.Client()


def _turn(role: str, text: str) -> dict[str, Any]:
    return {
        "type": "model_output" if role == "model" else "user_input",
        "content": [{"type": "text", "text": text}],
    }


def ask(history: list[tuple[str, str]], question: str) -> str:
    contents = []
    for said, answered in history:
        contents.append(_turn("user", said))
        contents.append(_turn("model", answered))
    contents.append(_turn("user", question))
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    return response.output_text or ""


print(ask([("Hi", "Hi!")], "Name a moon."))
