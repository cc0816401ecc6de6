# finding: GI103 8 GI530
# finding: GI103 9 GI530
# finding: GI103 13 GI516
from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._chat = client.chats.create(model="gemini-2.5-flash")
        self._spare = client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        self._chat, self._spare = self._spare, self._chat
        return self._chat.send_message(question).text


bot = Bot()
print(bot.ask("Name a moon."), bot.ask("And another?"), bot.ask("A third?"))
