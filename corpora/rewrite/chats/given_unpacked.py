# finding: GI103 10 GI530
from google import genai

client = genai.Client()


def _ask(chat, question) -> None:
    print(chat.send_message(question).text)


_ask(*(client.chats.create(model="gemini-2.5-flash"), "Name a moon."))
