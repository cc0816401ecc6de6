# finding: GI103 11 GI530
# finding: GI103 12 GI537
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chats = {}

    def ask(self, user: str, question: str) -> str:
        if user not in self._chats:
            self._chats[user] = self.client.chats.create(model="gemini-2.5-flash")
        return self._chats[user].send_message(question).text


print(Bot().ask("ada", "Name a moon."))
