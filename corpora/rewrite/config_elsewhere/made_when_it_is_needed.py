# finding: GI101 18
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config: types.GenerateContentConfig | None = None

    def _ready(self) -> types.GenerateContentConfig:
        if self._config is None:
            print("made")
            self._config = types.GenerateContentConfig(temperature=0.4)
        return self._config

    def write(self, topic: str) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._ready()
        )
        return response.text or ""


poet = Poet()
print(poet.write("rain"), poet.write("snow"))
# output
from typing import Any

from google import genai

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config: dict[str, Any] | None = None

    def _ready(self) -> dict[str, Any]:
        if self._config is None:
            print("made")
            self._config = {"generation_config": {"temperature": 0.4}}
        return self._config

    def write(self, topic: str) -> str:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._ready(),
            store=False,
        )
        return response.output_text or ""


poet = Poet()
print(poet.write("rain"), poet.write("snow"))
