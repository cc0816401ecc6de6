# finding: GI103 5 GI536
# finding: GI103 6 GI516
from google import genai

client = genai.Client()
chats = client.chats
chat = chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
