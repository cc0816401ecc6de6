# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, system: str | None = None) -> str:
    config = {"system_instruction": system} if system else {}
    return client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief."))
# output
from typing import Any

from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, system: str | None = None) -> str:
    config: dict[str, Any] = {"system_instruction": system} if system else {}
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    ).output_text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief."))
