# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, thoughtful: bool) -> str:
    settings = {"temperature": 0.2, "response_mime_type": "application/json"}
    if thoughtful:
        settings["thinking_config"] = types.ThinkingConfig(thinking_level="low")
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config=types.GenerateContentConfig(**settings),
    )
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, thoughtful: bool) -> str:
    settings: dict[str, Any] = {
        "generation_config": {"temperature": 0.2},
        "response_format": {"type": "text", "mime_type": "application/json"},
    }
    if thoughtful:
        settings["generation_config"]["thinking_level"] = "low"
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
