# finding: GI103 4 GI516
# finding: GI103 6 GI519
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
try:
    print(chat.send_message("block me").text.upper())
except AttributeError:
    print("nothing")
