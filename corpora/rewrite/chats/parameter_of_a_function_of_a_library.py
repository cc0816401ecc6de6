# finding: GI103 7 GI537
# finding: GI103 10 GI530
from google import genai

client = genai.Client()


def ask(chat, question: str) -> str:
    return chat.send_message(question).text


print(ask(client.chats.create(model="gemini-2.5-flash"), "Name a moon."))
