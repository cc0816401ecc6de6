# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, deep: bool) -> str:
    config = {"maxOutputTokens": 50}
    if deep:
        config["thinkingConfig"] = {"thinkingLevel": "high"}
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""



print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, deep: bool) -> str:
    config: dict[str, Any] = {"generation_config": {"max_output_tokens": 50}}
    if deep:
        config["generation_config"]["thinking_level"] = "high"
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""



print(ask("Name a moon.", True), ask("Name a moon.", False))
