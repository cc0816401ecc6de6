# finding: GI101 14
# rows: config.system_instruction, config.temperature, config.max_output_tokens
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, system: str | None = None, warmth: float | None = None) -> str:
    config = types.GenerateContentConfig(max_output_tokens=200)
    if system:
        config.system_instruction = system
    if warmth is not None:
        config.temperature = warmth  # facts need none
    config.seed = 7
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief.", 0.5))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, system: str | None = None, warmth: float | None = None) -> str:
    config: dict[str, Any] = {"generation_config": {"max_output_tokens": 200}}
    if system:
        config["system_instruction"] = system
    if warmth is not None:
        config["generation_config"]["temperature"] = warmth  # facts need none
    config["generation_config"]["seed"] = 7
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief.", 0.5))
