# finding: GI103 8 GI513
# finding: GI103 10 GI516
import sys

from google import genai

client = genai.Client()
chat = None
if len(sys.argv) < 5:
    chat = client.chats.create(model="gemini-2.5-flash")
if chat:
    print(chat.send_message("Name a moon.").text)
