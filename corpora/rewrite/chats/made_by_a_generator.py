# finding: GI103 8 GI530
from google import genai

client = genai.Client()


def _chats():
    while True:
        yield client.chats.create(model="gemini-2.5-flash")


for chat, question in zip(_chats(), ("Name a moon.", "Name a star.")):
    print(chat.send_message(question).text)
