# finding: GI101 12 GI505
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def _settings(self) -> types.GenerateContentConfig:
        return types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._settings()
        ).text or ""


class Calm(Poet):
    def _settings(self) -> types.GenerateContentConfig:
        config = super()._settings()
        config.temperature = 0.0
        return config


print(Poet().write("rain"), Calm().write("rain"))
