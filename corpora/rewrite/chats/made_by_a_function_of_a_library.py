# finding: GI103 7 GI530
# finding: GI103 11 GI537
from google import genai

client = genai.Client()


def new_chat():
    return client.chats.create(model="gemini-2.5-flash")


def ask(question: str) -> str:
    return new_chat().send_message(question).text


print(ask("Name a moon."))
