# finding: GI103 7
# finding: GI103 10
# flags: --state client
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = self.client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text or ""


bot = Bot()
print(bot.ask("Name a moon."), bot.ask("And another?"))
# output
from typing import Any

from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._steps: list[Any] = []

    def ask(self, question: str) -> str:
        turn = {"type": "user_input", "content": [{"type": "text", "text": question}]}
        interaction = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=[*self._steps, turn],
            store=False,
        )
        self._steps += [
            turn,
            *(step.model_dump(exclude_none=True) for step in interaction.steps or []),
        ]
        return interaction.output_text or ""


bot = Bot()
print(bot.ask("Name a moon."), bot.ask("And another?"))
