# finding: GI101 12
from google import genai
from google.genai import types


class Moons:
    STRICT = [types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_LOW_AND_ABOVE")]

    def __init__(self) -> None:
        self.client = genai.Client()

    def name(self, prompt: str, strict: bool) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(safety_settings=self.STRICT if strict else None),
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons.", False), Moons().name("Name three moons.", True))
# output
from typing import Any

from google import genai


class Moons:
    STRICT: list[Any] = [{"type": "harassment", "threshold": "block_low_and_above"}]

    def __init__(self) -> None:
        self.client = genai.Client()

    def name(self, prompt: str, strict: bool) -> str:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            safety_settings=self.STRICT if strict else None,
            store=False,
        )
        return response.output_text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons.", False), Moons().name("Name three moons.", True))
