# finding: GI101 15
from google import genai
from google.genai import types


def make() -> list[types.Tool]:
    return [types.Tool(google_search=types.GoogleSearch())]


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools = make()

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(tools=self.tools),
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
# output
from typing import Any

from google import genai


def make() -> list[Any]:
    return [{"type": "google_search"}]


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools: list[Any] = make()

    def name(self, prompt: str) -> str:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            tools=self.tools,
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
    print(Moons().name("Name three moons."))
