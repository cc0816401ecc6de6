# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, one: bool) -> str:
    config = types.GenerateContentConfig(temperature=0.0)
    if one:
        config.candidate_count = 1
    config.automatic_function_calling = types.AutomaticFunctionCallingConfig(disable=True)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, one: bool) -> str:
    config: dict[str, Any] = {"generation_config": {"temperature": 0.0}}
    if one:
        pass
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
