# finding: GI103 8 GI530
# finding: GI103 11 GI516
from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._chat = client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text


class Echo:
    def send_message(self, message):
        return type("Answer", (), {"text": message})


bot = Bot()
print(bot.ask("Name a moon."))
setattr(bot, "_chat", Echo())
print(bot.ask("And another?"))
