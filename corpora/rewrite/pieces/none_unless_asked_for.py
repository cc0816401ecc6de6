# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, brief: bool) -> str:
    config = None
    if brief:
        config = types.GenerateContentConfig(max_output_tokens=10)
    return client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, brief: bool) -> str:
    config: dict[str, Any] = {}
    if brief:
        config = {"generation_config": {"max_output_tokens": 10}}
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    ).output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
