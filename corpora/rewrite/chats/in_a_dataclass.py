# finding: GI103 10 GI530
import dataclasses

from google import genai

client = genai.Client()


@dataclasses.dataclass
class Session:
    chat: object = dataclasses.field(default_factory=lambda: client.chats.create(model="gemini-2.5-flash"))


session = Session()
print(session.chat.send_message("Name a moon.").text)
