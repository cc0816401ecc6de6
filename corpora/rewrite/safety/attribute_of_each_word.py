# finding: GI101 14
from google import genai
from google.genai import types


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.safety_settings = [
            types.SafetySetting(category=category, threshold="BLOCK_NONE")
            for category in ("HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH")
        ]

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(safety_settings=self.safety_settings),
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
        self.safety_settings: list[Any] = [
            {"type": "harassment", "threshold": "block_none"},
            {"type": "hate_speech", "threshold": "block_none"},
        ]

    def name(self, prompt: str) -> str:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            safety_settings=self.safety_settings,
            store=False,
        )
        return response.output_text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
