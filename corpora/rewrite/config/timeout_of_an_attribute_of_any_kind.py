# finding: GI101 13 GI508
import json

from google import genai
from google.genai import types


class Moons:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.limit = json.loads("30000")

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(http_options=types.HttpOptions(timeout=self.limit)),
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
