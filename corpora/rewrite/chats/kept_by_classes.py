# finding: GI103 18
# finding: GI103 19
# finding: GI103 27
# finding: GI103 30
# finding: GI103 34
# finding: GI103 37
# finding: GI103 44
# finding: GI103 46
# finding: GI103 49
# finding: GI103 51
# finding: GI103 52
import copy
import sys

from google import genai

api = genai.Client()


class Bot:
    __slots__ = ("_chat", "_client")

    def __init__(self, client: genai.Client) -> None:
        self._client = client
        self._chat = None

    def ask(self, question: str) -> str:
        if not self._chat:
            self._chat = self._client.chats.create(model="gemini-2.5-flash")
        return self._chat.send_message(question).text or "?"


class Tutor(Bot):
    __slots__ = ()

    def __init__(self, client: genai.Client) -> None:
        super().__init__(client)
        self._chat = client.chats.create(model="gemini-2.5-pro")

    def explain(self, question: str) -> str:
        return self._chat.send_message(question).text or "?"


class Shared:
    chat = api.chats.create(model="gemini-2.5-flash")

    def ask(self) -> str:
        return self.chat.send_message("Name a star.").text or "?"


bot, tutor = Bot(api), Tutor(api)
print(bot.ask("Name a moon."), tutor.explain("Why?"), tutor.ask("And how?"))
other = copy.copy(bot)
print(other.ask("And another?"), bot.ask("A third?"))
bot._chat = api.chats.create(model="gemini-2.5-pro")
api = None
print(bot.ask("A fourth?"), bot._chat.send_message("And which is that?").text, other.ask("A fifth?"))
print(Shared().ask(), Shared().ask())
if len(sys.argv) > 9:
    chat = tutor._client.chats.create(model="gemini-2.5-pro")
else:
    chat = tutor._client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Is this the end?").text)
# output
import copy
import sys
from typing import Any

from google import genai
from google.genai.interactions import Interaction

api = genai.Client()


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, **options: Any) -> None:
        self.client = client
        self.options = options
        self.previous_interaction_id: str | None = None

    def send(self, message: Any) -> Interaction:
        interaction = self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **self.options,
        )
        self.previous_interaction_id = interaction.id
        return interaction


class Bot:
    __slots__ = ("_chat", "_client")

    def __init__(self, client: genai.Client) -> None:
        self._client = client
        self._chat = None

    def ask(self, question: str) -> str:
        if not self._chat:
            self._chat = Conversation(self._client, model="gemini-2.5-flash")
        return self._chat.send(question).output_text or "?"


class Tutor(Bot):
    __slots__ = ()

    def __init__(self, client: genai.Client) -> None:
        super().__init__(client)
        self._chat = Conversation(client, model="gemini-2.5-pro")

    def explain(self, question: str) -> str:
        return self._chat.send(question).output_text or "?"


class Shared:
    chat = Conversation(api, model="gemini-2.5-flash")

    def ask(self) -> str:
        return self.chat.send("Name a star.").output_text or "?"


bot, tutor = Bot(api), Tutor(api)
print(bot.ask("Name a moon."), tutor.explain("Why?"), tutor.ask("And how?"))
other = copy.copy(bot)
print(other.ask("And another?"), bot.ask("A third?"))
bot._chat = Conversation(api, model="gemini-2.5-pro")
api = None
print(bot.ask("A fourth?"), bot._chat.send("And which is that?").output_text, other.ask("A fifth?"))
print(Shared().ask(), Shared().ask())
if len(sys.argv) > 9:
    chat = Conversation(tutor._client, model="gemini-2.5-pro")
else:
    chat = Conversation(tutor._client, model="gemini-2.5-flash")
print(chat.send("Is this the end?").output_text)
