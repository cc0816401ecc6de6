# finding: GI103 8 GI537
# finding: GI103 11 GI530
from google import genai
from google.genai.chats import Chat

client = genai.Client()


def ask(chat: Chat, question: str) -> str:
    return chat.send_message(question).text or ""


chat = client.chats.create(model="gemini-2.5-flash")
print(ask(chat, "Name a moon."))
