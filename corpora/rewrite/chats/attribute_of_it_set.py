# finding: GI103 4 GI530
# finding: GI103 7 GI537
from google import genai

client = genai.Client()
chats = [client.chats.create(model="gemini-2.5-flash")]
chats[0].user = "ada"
for chat in chats:
    print(chat.user, chat.send_message("Name a moon.").text)
