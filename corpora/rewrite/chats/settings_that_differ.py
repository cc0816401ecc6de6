# finding: GI103 7 GI516
# finding: GI103 9 GI535
# finding: GI103 10 GI516
import sys

from google import genai

client = genai.Client()
if len(sys.argv) > 9:
    chat = client.chats.create(model="gemini-2.5-pro")
else:
    chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
