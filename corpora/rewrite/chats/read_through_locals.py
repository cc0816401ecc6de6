# finding: GI103 7 GI530
from google import genai

client = genai.Client()


def talk() -> str:
    chat = client.chats.create(model="gemini-2.5-flash")
    names = locals()
    return names["chat"].send_message("Name a moon.").text


print(talk())
