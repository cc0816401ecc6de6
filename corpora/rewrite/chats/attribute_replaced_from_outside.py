# finding: GI103 8 GI530
# finding: GI103 11 GI516
# finding: GI103 16 GI535
from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._chat = client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text


bot = Bot()
print(bot.ask("Name a moon."))
bot._chat = client.chats.create(model="gemini-2.5-pro")
print(bot.ask("And another?"))
