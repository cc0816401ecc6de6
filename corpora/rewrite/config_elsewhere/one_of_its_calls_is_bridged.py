# finding: GI101 12 bridged GI516
# finding: GI101 17 bridged GI512
# flags: --bridge --unsafe
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

    def rate(self, topic: str) -> object:
        return client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ).candidates[0].safety_ratings


print(Poet().write("rain"), Poet().rate("rain"))
# output
import shim
from typing import Any

from google import genai

client = genai.Client()


class Poet:
    def __init__(self) -> None:
        self._config: dict[str, Any] = {"generation_config": {"temperature": 0.9}}

    def write(self, topic: str) -> str:
        return shim.to_generate_content_response(client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._config,
            store=False,
        )).text or ""

    def rate(self, topic: str) -> object:
        return shim.to_generate_content_response(client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._config,
            store=False,
        )).candidates[0].safety_ratings


print(Poet().write("rain"), Poet().rate("rain"))
