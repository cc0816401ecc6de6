# finding: GI103 4 GI503
# finding: GI103 5 GI503
# finding: GI103 6 GI503
# rows: entry_point.chats.create, entry_point.chat.send_message
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
print(chat.send_message("And another?").text)
