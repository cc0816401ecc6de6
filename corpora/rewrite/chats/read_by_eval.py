# finding: GI103 4 GI530
# finding: GI103 11 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")


def ask(words: str):
    return eval(words)


print(chat.send_message("Name a moon.").text, ask("chat.send_message('And another?')").text)
