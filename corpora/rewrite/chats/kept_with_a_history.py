# finding: GI103 8 GI533
# finding: GI103 9 GI537
from google import genai

client = genai.Client()
chats = {}
for user in ("ada", "bob", "ada"):
    if user not in chats:
        before = [{"role": "user", "parts": [{"text": user}]}, {"role": "model", "parts": [{"text": "Hi."}]}]
        chats[user] = client.chats.create(model="gemini-2.5-flash", history=before)
    print(chats[user].send_message("Name a moon.").text)
