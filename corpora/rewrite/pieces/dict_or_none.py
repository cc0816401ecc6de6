# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, limit: int) -> str:
    settings = {}
    if limit:
        settings["max_output_tokens"] = limit
    return client.models.generate_content(model="gemini-2.5-flash", contents=question, config=settings or None).text or ""


print(ask("Name a moon.", 0), ask("Name a moon.", 5))
# output
from typing import Any

from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, limit: int) -> str:
    settings: dict[str, Any] = {}
    if limit:
        settings["generation_config"] = {"max_output_tokens": limit}
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        store=False,
    ).output_text or ""


print(ask("Name a moon.", 0), ask("Name a moon.", 5))
