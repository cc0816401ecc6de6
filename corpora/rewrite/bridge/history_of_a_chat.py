# flags: --bridge
# finding: GI103 5 bridged GI531
# finding: GI103 6 bridged GI516
# finding: GI103 7 bridged GI516
from google import genai

client = genai.Client()

chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name three moons.").text)
print(chat.send_message("And one more.").text)
for content in chat.get_history():
    print(content.role)
# output
import shim

client = shim.Client()

chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name three moons.").text)
print(chat.send_message("And one more.").text)
for content in chat.get_history():
    print(content.role)
