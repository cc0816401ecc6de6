# finding: GI103 6 GI530
# finding: GI103 9 GI537
from google import genai

client = genai.Client()
from google.genai.chats import Chat

chats = [client.chats.create(model="gemini-2.5-flash"), None]
for chat in chats:
    if isinstance(chat, Chat):
        print(chat.send_message("Name a moon.").text)
