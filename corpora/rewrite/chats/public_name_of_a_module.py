# finding: GI103 4 GI530
# finding: GI103 8 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")


def ask(question: str) -> str:
    return chat.send_message(question).text or ""


print(ask("Name a moon."))
