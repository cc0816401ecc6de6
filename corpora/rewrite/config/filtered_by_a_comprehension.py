# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, temperature: float | None = None, seed: int | None = None) -> str:
    given = {"temperature": temperature, "seed": seed}
    config = types.GenerateContentConfig(
        system_instruction="Be brief.",
        **{name: value for name, value in given.items() if value is not None},
    )
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon."), ask("Name a moon.", 0.0), ask("Name a moon.", seed=3))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str, temperature: float | None = None, seed: int | None = None) -> str:
    config: dict[str, Any] = {
        "system_instruction": "Be brief.",
        "generation_config": {"temperature": temperature, "seed": seed},
    }
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **config,
        store=False,
    ).output_text or ""


print(ask("Name a moon."), ask("Name a moon.", 0.0), ask("Name a moon.", seed=3))
