# finding: GI101 20 GI505
from contextlib import contextmanager

from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config = types.GenerateContentConfig(temperature=0.9)

    @contextmanager
    def calm(self):
        before, self._config = self._config, types.GenerateContentConfig(temperature=0.0)
        yield self
        self._config = before

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


poet = Poet()
with poet.calm():
    print(poet.write("rain"))
print(poet.write("rain"))
