# finding: GI101 12
from google import genai

client = genai.Client()

PLAIN = {"temperature": 0.1, "max_output_tokens": 50}


def ask(prompt: str, system: str | None = None) -> str:
    config = {**PLAIN, "temperature": 0.9}
    if system:
        config["system_instruction"] = system
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief."))
# output
from typing import Any

from google import genai

client = genai.Client()

PLAIN = {"temperature": 0.1, "max_output_tokens": 50}


def ask(prompt: str, system: str | None = None) -> str:
    config: dict[str, Any] = {"generation_config": {"temperature": 0.9, "max_output_tokens": 50}}
    if system:
        config["system_instruction"] = system
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **config,
        store=False,
    ).output_text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief."))
