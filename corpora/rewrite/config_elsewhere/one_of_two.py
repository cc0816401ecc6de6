# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, hot: bool, plain: bool = False) -> str:
    low = types.GenerateContentConfig(temperature=0.0)
    high = types.GenerateContentConfig(temperature=1.0)
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=None if plain else high if hot else low,
    )
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False), ask("Name a moon.", True, True))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str, hot: bool, plain: bool = False) -> str:
    low: dict[str, Any] = {"generation_config": {"temperature": 0.0}}
    high: dict[str, Any] = {"generation_config": {"temperature": 1.0}}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **({} if plain else high if hot else low),
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False), ask("Name a moon.", True, True))
