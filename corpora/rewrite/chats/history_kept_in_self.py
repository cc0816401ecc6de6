# finding: GI103 11
# finding: GI103 12
# flags: --unsafe
from google import genai
from google.genai import types


class Bot:
    def __init__(self) -> None:
        self._client = genai.Client()
        self._turns: list[types.Content] = []

    def ask(self, text: str) -> str:
        chat = self._client.chats.create(model="gemini-2.5-flash", history=self._turns)
        answer = chat.send_message(text).text or ""
        self._turns.append(types.Content(role="user", parts=[types.Part(text=text)]))
        self._turns.append(types.Content(role="model", parts=[types.Part(text=answer)]))
        return answer


bot = Bot()
print(bot.ask("Name a moon."))
print(bot.ask("And another?"))
# output
from typing import Any

from google import genai


class Bot:
    def __init__(self) -> None:
        self._client = genai.Client()
        self._turns: list[dict[str, Any]] = []

    def ask(self, text: str) -> str:
        interaction = self._client.interactions.create(
            model="gemini-2.5-flash",
            input=[
                *self._turns,
                {"type": "user_input", "content": [{"type": "text", "text": text}]},
            ],
            store=False,
        )
        answer = interaction.output_text or ""
        self._turns.append({
            "type": "user_input",
            "content": [{"type": "text", "text": text}],
        })
        self._turns.append({
            "type": "model_output",
            "content": [{"type": "text", "text": answer}],
        })
        return answer


bot = Bot()
print(bot.ask("Name a moon."))
print(bot.ask("And another?"))
