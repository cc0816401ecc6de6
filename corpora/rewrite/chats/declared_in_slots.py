# finding: GI103 9 GI530
# finding: GI103 12 GI516
from google import genai


class Bot:
    __slots__ = ("_chat", "client")

    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = self.client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text or ""


print(Bot().ask("Name a moon."))
