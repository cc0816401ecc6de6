# flags: --bridge
# finding: GI103 7 bridged GI530
# finding: GI103 11 bridged GI537
from google import genai

client = genai.Client()


def start():
    return client.chats.create(model="gemini-2.5-flash")


chat = start()
print(chat.send_message("Name three moons.").text)
# output
import shim

client = shim.Client()


def start():
    return client.chats.create(model="gemini-2.5-flash")


chat = start()
print(chat.send_message("Name three moons.").text)
