# finding: GI103 10 GI530
# finding: GI103 13 GI516
import copy

from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._chat = client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text


bot = Bot()
print(bot.ask("Name a moon."))
other = copy.copy(bot)
print(other.ask("And another?"), bot.ask("A third?"))
