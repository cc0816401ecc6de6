# finding: GI101 11
from google import genai
from google.genai import types


def search() -> list[types.Tool]:
    return [types.Tool(google_search=types.GoogleSearch())]


def ask(prompt: str) -> str:
    client = genai.Client()
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(tools=search()),
    )
    return response.text or ""


if __name__ == "__main__":
    print(ask("Name three moons."))
# output
from typing import Any

from google import genai


def search() -> list[Any]:
    return [{"type": "google_search"}]


def ask(prompt: str) -> str:
    client = genai.Client()
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        tools=search(),
        store=False,
    )
    return "".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ) or ""


if __name__ == "__main__":
    print(ask("Name three moons."))
