# finding: GI101 20 GI508
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self.deep = True

    def prompt(self) -> str:
        self.deep = not self.deep
        return "Name three moons."

    def ask(self) -> str:
        thinking = None
        if self.deep:
            thinking = types.ThinkingConfig(thinking_level="high")
        question = self.prompt()
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=question,
            config=types.GenerateContentConfig(thinking_config=thinking),
        )
        return response.text or ""


print(Poet().ask())
