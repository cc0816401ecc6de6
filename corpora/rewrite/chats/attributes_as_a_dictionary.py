# finding: GI103 12 GI530
# finding: GI103 15 GI537
from google import genai

client = genai.Client()


class Bot:
    def __init__(self) -> None:
        self._chat = None
        self._new()

    def _new(self) -> None:
        self._chat = self._chat or client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text


bot = Bot()
print(bot.ask("Name a moon."), sorted(bot.__dict__))
