# finding: GI101 15
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    tools: list[types.Tool] = []
    settings: dict = {"temperature": 0.1}
    if search:
        tools.append(types.Tool(google_search=types.GoogleSearch()))
    if tools:
        settings["tools"] = tools
    config = types.GenerateContentConfig(**settings)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return response.text or ""


print(ask("Name a moon.", True))
print(ask("Name a moon.", False))
# output
from typing import Any

from google import genai

client = genai.Client()


def ask(prompt: str, search: bool) -> str:
    tools: list[Any] = []
    settings: dict = {"generation_config": {"temperature": 0.1}}
    if search:
        tools.append({"type": "google_search"})
    if tools:
        settings["tools"] = tools
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **settings,
        store=False,
    )
    return "".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ) or ""


print(ask("Name a moon.", True))
print(ask("Name a moon.", False))
