# finding: GI101 12
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str, temperature: float | None = None) -> str:
    options: dict[str, Any] = {}
    if temperature is not None:
        options["config"] = {"temperature": temperature}
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,  # as it is
        **options,
    )
    return response.text or ""


print(ask("Name three moons."), ask("Name three moons.", 0.1))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str, temperature: float | None = None) -> str:
    options: dict[str, Any] = {}
    if temperature is not None:
        options["generation_config"] = {"temperature": temperature}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,  # as it is
        **options,
        store=False,
    )
    return response.output_text or ""


print(ask("Name three moons."), ask("Name three moons.", 0.1))
