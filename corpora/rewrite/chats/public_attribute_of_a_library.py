# finding: GI103 7 GI530
# finding: GI103 10 GI516
from google import genai


class Bot:
    def __init__(self, client: genai.Client) -> None:
        self.client = client
        self.chat = self.client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.chat.send_message(question).text or ""


def run(bot: Bot) -> None:
    print(bot.ask("Name a moon."))


BOT = Bot
client = genai.Client()
run(BOT(client))
