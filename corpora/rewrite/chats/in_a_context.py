# finding: GI103 10 GI530
# finding: GI103 14 GI537
import contextlib

from google import genai

client = genai.Client()


@contextlib.contextmanager
def talk():
    yield client.chats.create(model="gemini-2.5-flash")


with talk() as chat:
    print(chat.send_message("Name a moon.").text)
