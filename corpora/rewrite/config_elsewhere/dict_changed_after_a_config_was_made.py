# finding: GI101 15 GI506
# finding: GI101 21 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        settings = {"temperature": 0.9}
        self._config = types.GenerateContentConfig(**settings)
        settings["temperature"] = 0.1
        self._calm = types.GenerateContentConfig(**settings)

    def write(self, topic: str) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        )
        return response.text or ""

    def sigh(self, topic: str) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._calm
        )
        return response.text or ""


print(Poet().write("rain"), Poet().sigh("rain"))
