# finding: GI101 22
# finding: GI101 28
# finding: GI101 40
from google import genai
from google.genai import types


class Poet:
    def __init__(self, warm: bool) -> None:
        self._client = genai.Client()
        self._config = types.GenerateContentConfig(temperature=0.9)
        self._other = self._build_config("Be brief.", warm)

    def _build_config(self, system: str, warm: bool) -> types.GenerateContentConfig:
        """Make it."""
        kwargs = {
            "temperature": 1.5,  # hot
            "system_instruction": system,
        }
        if not warm:
            kwargs["max_output_tokens"] = 200
        return types.GenerateContentConfig(**kwargs)

    def write(self, topic: str) -> str:
        response = self._client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._config
        )
        return response.text or ""

    def other(self, topic: str) -> str:
        response = self._client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=self._other
        )
        return response.text or ""

    def third(self, topic: str) -> str:
        return self._ask(topic, self._build_config("Be long.", False))

    def fourth(self, topic: str) -> str:
        return self._ask(topic)

    def _ask(self, topic: str, config: types.GenerateContentConfig | None = None) -> str:
        response = self._client.models.generate_content(
            model="gemini-2.5-flash", contents=topic, config=config
        )
        return response.text or ""


poet = Poet(True)
print(poet.write("rain"), poet.other("snow"), poet.third("hail"), poet.fourth("fog"))
# output
from typing import Any

from google import genai


class Poet:
    def __init__(self, warm: bool) -> None:
        self._client = genai.Client()
        self._config: dict[str, Any] = {"generation_config": {"temperature": 0.9}}
        self._other = self._build_config("Be brief.", warm)

    def _build_config(self, system: str, warm: bool) -> dict[str, Any]:
        """Make it."""
        kwargs: dict[str, Any] = {
            "generation_config": {
                "temperature": 1.5,  # hot
            },
            "system_instruction": system,
        }
        if not warm:
            kwargs["generation_config"]["max_output_tokens"] = 200
        return kwargs

    def write(self, topic: str) -> str:
        response = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._config,
            store=False,
        )
        return response.output_text or ""

    def other(self, topic: str) -> str:
        response = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **self._other,
            store=False,
        )
        return response.output_text or ""

    def third(self, topic: str) -> str:
        return self._ask(topic, self._build_config("Be long.", False))

    def fourth(self, topic: str) -> str:
        return self._ask(topic)

    def _ask(self, topic: str, config: dict[str, Any] | None = None) -> str:
        response = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=topic,
            **(config or {}),
            store=False,
        )
        return response.output_text or ""


poet = Poet(True)
print(poet.write("rain"), poet.other("snow"), poet.third("hail"), poet.fourth("fog"))
