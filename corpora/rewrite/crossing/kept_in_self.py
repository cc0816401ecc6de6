# finding: GI101 13
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


class Bot:
    def __init__(self) -> None:
        self._history: list[types.Content] = []

    def ask(self, text: str) -> str:
        self._history.append(types.Content(role="user", parts=[types.Part(text=text)]))
        response = client.models.generate_content(model="gemini-2.5-flash", contents=self._history)
        self._history.append(response.candidates[0].content)
        return response.text or ""

    def reset(self) -> None:
        self._history = []


bot = Bot()
print(bot.ask("Name a moon."))
print(bot.ask("And another?"))
bot.reset()
print(bot.ask("A third?"))
# output
from typing import Any

from google import genai

client = genai.Client()


class Bot:
    def __init__(self) -> None:
        self._history: list[dict[str, Any]] = []

    def ask(self, text: str) -> str:
        self._history.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=self._history,
            store=False,
        )
        self._history.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
        return response.output_text or ""

    def reset(self) -> None:
        self._history = []


bot = Bot()
print(bot.ask("Name a moon."))
print(bot.ask("And another?"))
bot.reset()
print(bot.ask("A third?"))
