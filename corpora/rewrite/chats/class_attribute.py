# finding: GI103 7 GI530
# finding: GI103 10 GI537
from google import genai

client = genai.Client()


class Bot:
    chat = client.chats.create(model="gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.chat.send_message(question).text or ""


print(Bot().ask("Name a moon."))
