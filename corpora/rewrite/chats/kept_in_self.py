# finding: GI103 8 GI503
# finding: GI103 11 GI503
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        config = {"system_instruction": "Be brief."}
        self.chat = self.client.chats.create(model="gemini-2.5-flash", config=config)

    def ask(self, message: str) -> str:
        return self.chat.send_message(message).text


print(Bot().ask("Name a moon."))
