# finding: GI103 7 GI537
# finding: GI103 11 GI537
# finding: GI103 14 GI530
from google import genai

client = genai.Client()


def ask(chat, question: str) -> str:
    return chat.send_message(question).text


def summary(chat) -> int:
    return len(chat.send_message("Sum it up.").text)


chat = client.chats.create(model="gemini-2.5-flash")
print(ask(chat, "Name a moon."), summary(chat))
