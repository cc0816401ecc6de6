# finding: GI103 7 GI530
# finding: GI103 11 GI537
from google import genai

client = genai.Client()


def start():
    return client.chats.create(model="gemini-2.5-flash")


chat = start()
print(chat.send_message("Name three moons.").text)
