# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    config = types.GenerateContentConfig(**settings) if warm else types.GenerateContentConfig(seed=1)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    config: dict[str, Any] = {
        "generation_config": {"max_output_tokens": 50},
    } if warm else {
        "generation_config": {"seed": 1},
    }
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
