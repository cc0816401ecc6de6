# finding: GI103 4 GI530
# finding: GI103 6 GI537
from google import genai

client = genai.Client()
chats = [client.chats.create(model="gemini-2.5-flash") for _ in range(2)]
for chat in chats:
    print(chat.send_message("Name a moon.").text)
