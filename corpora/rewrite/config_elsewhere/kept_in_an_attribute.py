# finding: GI101 16
# finding: GI102 24
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self, system: str) -> None:
        # The same for every poem.
        self._config = types.GenerateContentConfig(
            system_instruction=system,
            temperature=0.9,  # wild
        )

    def write(self, topic: str) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=topic,
            config=self._config,
        )
        return response.text or ""

    def recite(self, topic: str) -> None:
        for chunk in client.models.generate_content_stream(
            model="gemini-2.5-flash", contents=topic, config=self._config
        ):
            print(chunk.text, end="")


poet = Poet("Write poems.")
print(poet.write("rain"))
poet.recite("snow")
# output
from typing import Any

from google import genai

client = genai.Client()


class Poet:
    def __init__(self, system: str) -> None:
        # The same for every poem.
        self._config: dict[str, Any] = {
            "system_instruction": system,
            "generation_config": {
                "temperature": 0.9,  # wild
            },
        }

    def write(self, topic: str) -> str:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._config,
            store=False,
        )
        return response.output_text or ""

    def recite(self, topic: str) -> None:
        for event in client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._config,
            stream=True,
            store=False,
        ):
            if event.event_type == "step.delta" and event.delta.type == "text":
                print(event.delta.text, end="")
            elif event.event_type == "error":
                raise RuntimeError(event.error)


poet = Poet("Write poems.")
print(poet.write("rain"))
poet.recite("snow")
