# finding: GI101 15
# finding: GI101 23
# types: before, a ThinkingConfig did not take a str either
from google import genai
from google.genai import types

client = genai.Client()


class Poet:
    def __init__(self, level: str | None = None) -> None:
        self.level = level

    def ask(self, prompt: str) -> str:
        settings = {"temperature": 0.2}
        if self.level:
            settings["thinking_config"] = types.ThinkingConfig(thinking_level=self.level)
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=prompt, config=types.GenerateContentConfig(**settings)
        )
        return response.text or ""


def ask(prompt: str, level: str = "LOW") -> str:
    config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_level=level))
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(Poet("High").ask("Name three moons."), Poet().ask("Name three moons."))
print(ask("Name three moons."), ask("Name three moons.", "medium"))
# output
from typing import Any

from google import genai

client = genai.Client()


class Poet:
    def __init__(self, level: str | None = None) -> None:
        self.level = level

    def ask(self, prompt: str) -> str:
        settings: dict[str, Any] = {"generation_config": {"temperature": 0.2}}
        if self.level:
            settings["generation_config"]["thinking_level"] = self.level.lower()
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            **settings,
            store=False,
        )
        return response.output_text or ""


def ask(prompt: str, level: str = "LOW") -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={"thinking_level": level.lower()},
        store=False,
    ).output_text or ""


print(Poet("High").ask("Name three moons."), Poet().ask("Name three moons."))
print(ask("Name three moons."), ask("Name three moons.", "medium"))
