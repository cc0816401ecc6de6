# finding: GI101 13 GI505
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self, **settings) -> None:
        self._config = types.GenerateContentConfig(temperature=0.9)
        self.__dict__.update(settings)

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


print(Poet().write("rain"), Poet(_config=types.GenerateContentConfig(temperature=0.0)).write("rain"))
