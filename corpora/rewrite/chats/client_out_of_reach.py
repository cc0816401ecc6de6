# finding: GI103 8 GI536
# finding: GI103 11 GI516
from google import genai

api = genai.Client()


class Bot:
    def __init__(self, client: genai.Client) -> None:
        self._chat = client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text or ""


print(Bot(api).ask("Name a moon."))
