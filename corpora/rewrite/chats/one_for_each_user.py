# finding: GI103 6 GI530
# finding: GI103 8 GI537
from google import genai

client = genai.Client()
chats = {}
for user in ("ada", "bob"):
    chats[user] = client.chats.create(model="gemini-2.5-flash")
for user, chat in chats.items():
    print(user, chat.send_message("Who am I?").text)
