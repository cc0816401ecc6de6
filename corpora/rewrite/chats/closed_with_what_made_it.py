# finding: GI103 9 GI530
# finding: GI103 13 GI537
from google import genai

client = genai.Client()
import contextlib


@contextlib.contextmanager
def _chat():
    yield client.chats.create(model="gemini-2.5-flash")


with _chat() as chat:
    print(chat.send_message("Name a moon.").text)
