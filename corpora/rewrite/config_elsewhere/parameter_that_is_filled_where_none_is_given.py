# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str, *, config: types.GenerateContentConfig | None = None) -> str:
    if config is None:
        config = types.GenerateContentConfig(temperature=0.0)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return response.text or ""


def warm(prompt: str) -> str:
    settings = types.GenerateContentConfig(temperature=1.0)
    settings.max_output_tokens = 100
    return _ask(prompt, config=settings)


print(_ask("Name a moon."), warm("Name a comet."), _ask("Name a star.", config=None))
# output
from typing import Any

from google import genai

client = genai.Client()


def _ask(prompt: str, *, config: dict[str, Any] | None = None) -> str:
    if config is None:
        config = {"generation_config": {"temperature": 0.0}}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **config,
        store=False,
    )
    return response.output_text or ""


def warm(prompt: str) -> str:
    settings: dict[str, Any] = {"generation_config": {"temperature": 1.0}}
    settings["generation_config"]["max_output_tokens"] = 100
    return _ask(prompt, config=settings)


print(_ask("Name a moon."), warm("Name a comet."), _ask("Name a star.", config=None))
