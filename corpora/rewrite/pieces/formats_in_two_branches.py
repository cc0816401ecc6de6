# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, structured: bool) -> str:
    config = types.GenerateContentConfig(temperature=0.0)
    if structured:
        config.response_mime_type = "application/json"
        config.response_schema = {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}
    else:
        config.response_mime_type = "text/plain"
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, structured: bool) -> str:
    config: dict[str, Any] = {"generation_config": {"temperature": 0.0}}
    if structured:
        config["response_format"] = {
            "type": "text",
            "mime_type": "application/json",
            "schema": {"type": "object", "properties": {"name": {"type": "string"}}},
        }
    else:
        pass
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
