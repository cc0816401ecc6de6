# finding: GI101 14 GI508
from google import genai
from google.genai import types

from threading import Thread


class Moons(Thread):
    def __init__(self) -> None:
        super().__init__()
        self.client = genai.Client()
        self.tools = [types.Tool(google_search=types.GoogleSearch())]

    def name(self, prompt: str) -> str:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash",
            contents=prompt,
            config=types.GenerateContentConfig(tools=self.tools),
        )
        return response.text or ""


if __name__ == "__main__":
    print(Moons().name("Name three moons."))
