# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def settings(temperature: float) -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=temperature)


def ask(prompt: str, config: types.GenerateContentConfig) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


if __name__ == "__main__":
    print(ask("Name a moon.", settings(0.2)), ask("Name a comet.", config=settings(0.4)))
# output
from typing import Any

from google import genai

client = genai.Client()


def settings(temperature: float) -> dict[str, Any]:
    return {"generation_config": {"temperature": temperature}}


def ask(prompt: str, config: dict[str, Any]) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **config,
        store=False,
    ).output_text or ""


if __name__ == "__main__":
    print(ask("Name a moon.", settings(0.2)), ask("Name a comet.", config=settings(0.4)))
