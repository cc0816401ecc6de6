# finding: GI103 6 GI530
# finding: GI103 8 GI535
from google import genai

client = genai.Client()
from google.genai import types

chats = [client.chats.create(model="gemini-2.5-flash", config={"temperature": 0.1})]
for chat in chats:
    print(chat.send_message("Name a moon.", config=types.GenerateContentConfig()).text)
