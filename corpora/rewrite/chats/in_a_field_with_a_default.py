# finding: GI103 10 GI530
from google import genai

client = genai.Client()
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Session:
    chat: Any = field(default_factory=lambda: client.chats.create(model="gemini-2.5-flash"))


print(Session().chat.send_message("Name a moon.").text)
