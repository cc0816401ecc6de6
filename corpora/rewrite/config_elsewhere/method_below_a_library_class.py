# finding: GI101 19
# flags: --unsafe
from collections import UserDict

from google import genai
from google.genai import types


class Settings(UserDict):
    def __init__(self) -> None:
        super().__init__(temperature=0.2)
        self.client = genai.Client()

    def _options(self, system: str | None = None) -> types.GenerateContentConfig:
        options = types.GenerateContentConfig(temperature=self["temperature"])
        if system:
            options.system_instruction = system
        return options

    def ask(self, prompt: str) -> str | None:
        response = self.client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config=self._options("Be short.")
        )
        return response.text


print(Settings().ask("Why?"))
# output
from collections import UserDict
from typing import Any

from google import genai


class Settings(UserDict):
    def __init__(self) -> None:
        super().__init__(temperature=0.2)
        self.client = genai.Client()

    def _options(self, system: str | None = None) -> dict[str, Any]:
        options: dict[str, Any] = {"generation_config": {"temperature": self["temperature"]}}
        if system:
            options["system_instruction"] = system
        return options

    def ask(self, prompt: str) -> str | None:
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            **self._options("Be short."),
            store=False,
        )
        return response.output_text


print(Settings().ask("Why?"))
