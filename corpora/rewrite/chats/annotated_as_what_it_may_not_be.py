# finding: GI103 21 GI530
# finding: GI103 27 GI516
from google import genai

client = genai.Client()
import random

from google.genai.chats import Chat


class Echo:
    def send_message(self, words: str):
        self.text = words
        return self


def _other() -> Chat:
    return random.choice([Echo()])


class Bot:
    def __init__(self) -> None:
        self._chat: Chat = client.chats.create(model="gemini-2.5-flash")

    def swap(self) -> None:
        self._chat = _other()

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text


bot = Bot()
print(bot.ask("Name a moon."))
bot.swap()
print(bot.ask("Name a star."))
