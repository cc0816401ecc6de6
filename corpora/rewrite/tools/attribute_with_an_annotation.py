# finding: GI101 11
from google import genai
from google.genai import types


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools: list[types.Tool] = [types.Tool(google_search=types.GoogleSearch())]

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


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools: list[Any] = [{"type": "google_search"}]

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
