# finding: GI101 19
# finding: GI101 28
from google import genai
from google.genai import types


class Moons:
    SAFETY = [
        types.SafetySetting(
            category=types.HarmCategory.HARM_CATEGORY_HARASSMENT,
            threshold=types.HarmBlockThreshold.BLOCK_NONE,
        ),
        types.SafetySetting(category="HARM_CATEGORY_HATE_SPEECH", threshold="BLOCK_ONLY_HIGH"),
    ]

    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools = [types.Tool(google_search=types.GoogleSearch())]

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(safety_settings=self.SAFETY),
        )
        return response.text or ""

    def count(self, prompt: str) -> int:
        config = types.GenerateContentConfig(tools=self.tools, safety_settings=self.SAFETY)
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
        return len(response.text or "")


if __name__ == "__main__":
    moons = Moons()
    print(moons.name("Name three moons."), moons.count("How many moons has Mars?"))
# output
from typing import Any

from google import genai


class Moons:
    SAFETY: list[Any] = [
        {"type": "harassment", "threshold": "block_none"},
        {"type": "hate_speech", "threshold": "block_only_high"},
    ]

    def __init__(self) -> None:
        self.client = genai.Client()
        self.tools: list[Any] = [{"type": "google_search"}]

    def name(self, prompt: str) -> str:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            safety_settings=self.SAFETY,
            store=False,
        )
        return response.output_text or ""

    def count(self, prompt: str) -> int:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            tools=self.tools,
            safety_settings=self.SAFETY,
            store=False,
        )
        return len("".join(
            item.text
            for step in response.steps or []
            if step.type == "model_output"
            for item in step.content or []
            if item.type == "text"
        ) or "")


if __name__ == "__main__":
    moons = Moons()
    print(moons.name("Name three moons."), moons.count("How many moons has Mars?"))
