# finding: GI101 13 GI505
# flags: --unsafe
from collections import UserDict

from google import genai
from google.genai import types


class Settings(UserDict):
    def options(self) -> types.GenerateContentConfig:
        return types.GenerateContentConfig(temperature=0.2)

    def ask(self, prompt: str) -> str | None:
        client = genai.Client()
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config=self.options()
        )
        return response.text


print(Settings().ask("Why?"))
