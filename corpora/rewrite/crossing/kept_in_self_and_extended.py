# finding: GI101 15
# flags: --unsafe
# types: with a list that a method gives as input, `create()` gives a union
from google import genai
from google.genai import types

client = genai.Client()


class Bot:
    def __init__(self) -> None:
        self._history: list[types.Content] = []

    def _with(self, text: str) -> list[types.Content]:
        return self._history + [types.Content(role="user", parts=[types.Part(text=text)])]

    def ask(self, text: str) -> str:
        response = client.models.generate_content(model="gemini-2.5-flash", contents=self._with(text))
        self._history.append(types.Content(role="user", parts=[types.Part(text=text)]))
        self._history.append(response.candidates[0].content)
        return response.text or ""


bot = Bot()
print(bot.ask("Name a moon."))
print(bot.ask("And another?"))
# output
from typing import Any

from google import genai

client = genai.Client()


class Bot:
    def __init__(self) -> None:
        self._history: list[dict[str, Any]] = []

    def _with(self, text: str) -> list[dict[str, Any]]:
        return self._history + [{"type": "user_input", "content": [{"type": "text", "text": text}]}]

    def ask(self, text: str) -> str:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=self._with(text),
            store=False,
        )
        self._history.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
        self._history.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
        return response.output_text or ""


bot = Bot()
print(bot.ask("Name a moon."))
print(bot.ask("And another?"))
