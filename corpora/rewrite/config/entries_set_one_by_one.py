# finding: GI101 10
from google import genai

client = genai.Client()


def ask(question: str, warmth: float | None) -> str:
    config = {"system_instruction": "Be brief."}
    if warmth is not None:
        config["temperature"] = warmth
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", None), ask("Name a moon.", 0.5))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(question: str, warmth: float | None) -> str:
    config: dict[str, Any] = {"system_instruction": "Be brief."}
    if warmth is not None:
        config["generation_config"] = {"temperature": warmth}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", None), ask("Name a moon.", 0.5))
