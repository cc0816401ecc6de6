# finding: GI101 16
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self, temperature: float) -> None:
        self.temperature = temperature

    @property
    def _config(self) -> "types.GenerateContentConfig":
        return types.GenerateContentConfig(temperature=self.temperature)

    def write(self, topic: str) -> str:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).text or ""


poet = Poet(0.1)
print(poet.write("rain"))
poet.temperature = 0.9
print(poet.write("rain"))
# output
from typing import Any

from google import genai

client = genai.Client()


class Poet:
    def __init__(self, temperature: float) -> None:
        self.temperature = temperature

    @property
    def _config(self) -> "dict[str, Any]":
        return {"generation_config": {"temperature": self.temperature}}

    def write(self, topic: str) -> str:
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._config,
            store=False,
        ).output_text or ""


poet = Poet(0.1)
print(poet.write("rain"))
poet.temperature = 0.9
print(poet.write("rain"))
