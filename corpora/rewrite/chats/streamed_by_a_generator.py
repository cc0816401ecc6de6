# finding: GI103 9
# finding: GI103 12
# types: the id of the turn before may be None to a type checker, and then `create()` gives a union
from collections.abc import Iterator

from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = self.client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> Iterator[str]:
        for chunk in self._chat.send_message_stream(question):
            if chunk.text:
                yield chunk.text


bot = Bot()
print("".join(bot.ask("Name a moon.")))
print("".join(bot.ask("And another?")))
# output
from collections.abc import Iterator

from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._previous_interaction_id: str | None = None

    def ask(self, question: str) -> Iterator[str]:
        for event in self.client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=self._previous_interaction_id,
            stream=True,
        ):
            if event.event_type == "step.delta" and event.delta.type == "text":
                yield event.delta.text
            elif event.event_type == "interaction.completed":
                self._previous_interaction_id = event.interaction.id
            elif event.event_type == "error":
                raise RuntimeError(event.error)


bot = Bot()
print("".join(bot.ask("Name a moon.")))
print("".join(bot.ask("And another?")))
