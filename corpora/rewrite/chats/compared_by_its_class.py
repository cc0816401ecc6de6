# finding: GI103 4 GI530
# finding: GI103 6 GI537
from google import genai

client = genai.Client()
chats = [client.chats.create(model="gemini-2.5-flash"), None]
print([type(chat).__name__ for chat in chats])
print(chats[0].send_message("Name a moon.").text)
