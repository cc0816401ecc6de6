# finding: GI103 7 GI530
# finding: GI103 10 GI516
# finding: GI103 14 GI516
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = self.client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text or ""


bot = Bot()
print(bot.ask("Name a moon."), bot._chat.send_message("And another?").text)
