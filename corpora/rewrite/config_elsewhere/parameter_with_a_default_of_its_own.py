# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


_DEFAULT = types.GenerateContentConfig(temperature=0.3)


def _ask(prompt: str, config=None) -> str:
    config = config or _DEFAULT
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(_ask("Name a moon."), _ask("Name a comet.", types.GenerateContentConfig(seed=7)))
# output
from typing import Any

from google import genai

client = genai.Client()


_DEFAULT: dict[str, Any] = {"generation_config": {"temperature": 0.3}}


def _ask(prompt: str, config=None) -> str:
    config = config or _DEFAULT
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **config,
        store=False,
    ).output_text or ""


print(_ask("Name a moon."), _ask("Name a comet.", {"generation_config": {"seed": 7}}))
