# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, deep: bool, warm: bool) -> str:
    config = types.GenerateContentConfig(system_instruction="Be brief.")
    if deep:
        config.thinking_config = types.ThinkingConfig(thinking_level="high", include_thoughts=False)
    if warm:
        config.temperature = 1.0
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True, False), ask("Name a moon.", False, True))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, deep: bool, warm: bool) -> str:
    config: dict[str, Any] = {"system_instruction": "Be brief.", "generation_config": {}}
    if deep:
        config["generation_config"].update({"thinking_level": "high", "thinking_summaries": "none"})
    if warm:
        config["generation_config"]["temperature"] = 1.0
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True, False), ask("Name a moon.", False, True))
