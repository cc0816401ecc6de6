# finding: GI103 4 GI530
# finding: GI103 5 GI537
# finding: GI103 7 GI537
from google import genai

client = genai.Client()
chats = {"ada": client.chats.create(model="gemini-2.5-flash")}
print(chats["ada"].send_message("Name a moon.").text)
for user, chat in sorted(chats.items(), key=lambda item: len(item[1].get_history())):
    print(user, chat.send_message("And another?").text)
