# finding: GI103 15
# finding: GI103 16
from google import genai


class Message:
    def __init__(self) -> None:
        self.chat = Room()


class Room:
    def send_message(self, text: str) -> None:
        print("sent", text)


client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
answer = chat.send_message("Name a moon.")
Message().chat.send_message(str(len(answer.text or "")))
# output
from google import genai


class Message:
    def __init__(self) -> None:
        self.chat = Room()


class Room:
    def send_message(self, text: str) -> None:
        print("sent", text)


client = genai.Client()
answer = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
Message().chat.send_message(str(len(answer.output_text or "")))
