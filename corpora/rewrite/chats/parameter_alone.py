# finding: GI103 5 GI537
from google.genai.chats import Chat


def ask(chat: Chat, question: str) -> str:
    return chat.send_message(question).text or ""


print(ask.__name__)
