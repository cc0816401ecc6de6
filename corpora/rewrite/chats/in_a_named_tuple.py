# finding: GI103 12 GI530
from google import genai

client = genai.Client()
from typing import Any, NamedTuple


class Session(NamedTuple):
    user: str
    chat: Any


user, chat = Session("ada", client.chats.create(model="gemini-2.5-flash"))
print(user, chat.send_message("Name a moon.").text)
