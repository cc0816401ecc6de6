# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, deep: bool) -> str:
    config = types.GenerateContentConfig(system_instruction="Be brief.")
    config.thinking_config = types.ThinkingConfig(thinking_level="high") if deep else None
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""



print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, deep: bool) -> str:
    config: dict[str, Any] = {"system_instruction": "Be brief."}
    config["generation_config"] = {"thinking_level": "high"} if deep else None
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""



print(ask("Name a moon.", True), ask("Name a moon.", False))
