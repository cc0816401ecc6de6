# finding: GI103 7 GI530
# finding: GI103 12 GI537
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = self.client.chats.create(model="gemini-2.5-flash")


class Tutor(Bot):
    def ask(self, question: str) -> str:
        return self._chat.send_message(question).text or ""


print(Tutor().ask("Name a moon."))
