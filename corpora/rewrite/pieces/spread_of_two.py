# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


DEFAULTS = {"max_output_tokens": 50}


def ask(question: str, warm: bool) -> str:
    settings = {**DEFAULTS, "seed": 3}
    if warm:
        settings["temperature"] = 1.0
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


DEFAULTS = {"max_output_tokens": 50}


def ask(question: str, warm: bool) -> str:
    settings: dict[str, Any] = {"generation_config": {"max_output_tokens": 50, "seed": 3}}
    if warm:
        settings["generation_config"]["temperature"] = 1.0
    response = client.interactions.create(model="gemini-2.5-flash", input=question, **settings, store=False)
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
