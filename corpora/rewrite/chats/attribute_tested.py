# finding: GI103 11 GI530
# finding: GI103 12 GI516
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = None

    def ask(self, question: str) -> str:
        if not self._chat:
            self._chat = self.client.chats.create(model="gemini-2.5-flash")
        return self._chat.send_message(question).text


print(Bot().ask("Name a moon."))
