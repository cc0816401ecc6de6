# finding: GI103 7 GI531
# finding: GI103 8 GI537
from google import genai

client = genai.Client()
chats = {}
for user in ("ada", "bob", "ada"):
    if user not in chats:
        chats[user] = client.chats.create(model="gemini-2.5-flash")
    print(chats[user].send_message("Name a moon.").text, len(chats[user].get_history()))
