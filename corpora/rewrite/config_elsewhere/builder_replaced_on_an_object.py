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


poet = Poet()
poet._settings = lambda: types.GenerateContentConfig(temperature=0.0)
print(poet.write("rain"))
