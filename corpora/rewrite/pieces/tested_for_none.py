# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    config = None
    if warm:
        config = types.GenerateContentConfig(temperature=1.0)
    if config is None:
        config = types.GenerateContentConfig(temperature=0.0)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    config: dict[str, Any] | None = None
    if warm:
        config = {"generation_config": {"temperature": 1.0}}
    if config is None:
        config = {"generation_config": {"temperature": 0.0}}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
