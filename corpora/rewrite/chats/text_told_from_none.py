# finding: GI103 4 unsafe
# finding: GI103 6 unsafe
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
try:
    print(chat.send_message("block me").text.upper())
except AttributeError:
    print("nothing")
