# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, structured: bool) -> str:
    kwargs = {"response_mime_type": "application/json", "temperature": 0.1}
    if structured:
        kwargs["response_schema"] = {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**kwargs)
    )
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, structured: bool) -> str:
    kwargs: dict[str, Any] = {
        "response_format": {"type": "text", "mime_type": "application/json"},
        "generation_config": {"temperature": 0.1},
    }
    if structured:
        kwargs["response_format"]["schema"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **kwargs,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
