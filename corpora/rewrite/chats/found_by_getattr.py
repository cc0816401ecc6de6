# finding: GI103 4 GI530
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
send = getattr(chat, "send_message")
print(send("Name a moon.").text)
