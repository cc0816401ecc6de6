# finding: GI103 16 GI530
# finding: GI103 17 GI537
from google import genai

client = genai.Client()
import pickle

chats = {}


def restore(data: bytes) -> None:
    global chats
    chats = pickle.loads(data)


def ask(user: str, question: str) -> str:
    if user not in chats:
        chats[user] = client.chats.create(model="gemini-2.5-flash")
    return chats[user].send_message(question).text


if __name__ == "__main__":
    print(ask("ada", "Name a moon."))
