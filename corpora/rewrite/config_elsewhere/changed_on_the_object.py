# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config = types.GenerateContentConfig(temperature=0.9)

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""

    def calm(self) -> None:
        self._config.temperature = 0.0


poet = Poet()
print(poet.write("rain"))
poet.calm()
print(poet.write("rain"))
