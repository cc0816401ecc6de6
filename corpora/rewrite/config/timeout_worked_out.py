# finding: GI101 15
# finding: GI101 21
# finding: GI101 25
# finding: GI101 31
import os

from google import genai
from google.genai import types

SECONDS = int(os.environ.get("SECONDS", "30"))


class Moons:
    def __init__(self, minutes: float = 2.5) -> None:
        self.client = genai.Client()
        self.minutes = minutes

    def name(self, prompt: str, limit_ms: int = 20_000) -> None:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(http_options=types.HttpOptions(timeout=SECONDS * 1000)),
        )
        print(response.text)
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config={"http_options": {"timeout": limit_ms}}
        )
        print(response.text)
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config={"http_options": {"timeout": int(self.minutes * 60 * 1000)}},
        )
        print(response.text)
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config={"http_options": {"timeout": 1000 * (5 + 7)}}
        )
        print(response.text)


if __name__ == "__main__":
    Moons().name("Name three moons.")
# output
import os

from google import genai

SECONDS = int(os.environ.get("SECONDS", "30"))


class Moons:
    def __init__(self, minutes: float = 2.5) -> None:
        self.client = genai.Client()
        self.minutes = minutes

    def name(self, prompt: str, limit_ms: int = 20_000) -> None:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            timeout=SECONDS,
            store=False,
        )
        print(response.output_text)
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            timeout=limit_ms / 1000,
            store=False,
        )
        print(response.output_text)
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            timeout=int(self.minutes * 60 * 1000) / 1000,
            store=False,
        )
        print(response.output_text)
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            timeout=5 + 7,
            store=False,
        )
        print(response.output_text)


if __name__ == "__main__":
    Moons().name("Name three moons.")
