# finding: GI101 16
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, system: str | None = None, deep: bool = False) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    if system:
        # Settings go with a system instruction only.
        request["config"] = types.GenerateContentConfig(
            system_instruction=system,
            temperature=0.2,  # facts
            thinking_config=types.ThinkingConfig(thinking_level="high") if deep else None,
        )
    response = client.models.generate_content(**request)
    return response.text or ""


print(ask("Name three moons."), ask("Name three moons.", "Be brief.", True))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str, system: str | None = None, deep: bool = False) -> str:
    request: dict[str, Any] = {"model": "gemini-2.5-flash", "input": prompt}
    if system:
        # Settings go with a system instruction only.
        request.update(
            system_instruction=system,
            generation_config={
                "temperature": 0.2,  # facts
                "thinking_level": "high" if deep else None,
            },
        )
    response = client.interactions.create(**request, store=False)
    return response.output_text or ""


print(ask("Name three moons."), ask("Name three moons.", "Be brief.", True))
