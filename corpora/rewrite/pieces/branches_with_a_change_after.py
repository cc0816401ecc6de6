# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, brief: bool) -> str:
    if brief:
        config = {"max_output_tokens": 10}
    else:
        config = {"system_instruction": "Explain."}
    config["seed"] = 3
    return client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from typing import Any

from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, brief: bool) -> str:
    if brief:
        config: dict[str, Any] = {"generation_config": {"max_output_tokens": 10}}
    else:
        config = {"system_instruction": "Explain.", "generation_config": {}}
    config["generation_config"]["seed"] = 3
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    ).output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
