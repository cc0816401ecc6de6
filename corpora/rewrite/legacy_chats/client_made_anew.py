# finding: GI201 7 GI537
# finding: GI201 8 GI580
# finding: GI201 8 GI530
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

chats = {}


def start(key: str, user: str) -> None:
    genai.configure(api_key=key)
    chats[user] = genai.GenerativeModel("gemini-2.5-flash").start_chat()


def ask(user: str, text: str) -> str:
    response = chats[user].send_message(text)
    return response.text


start("key", "a")
start("key", "b")
print(ask("a", "Name a moon."))
