# finding: GI103 4 GI530
# finding: GI103 5 GI537
from google import genai

client = genai.Client()
chats = {"ada": client.chats.create(model="gemini-2.5-flash")}
print(len(str(chats)) > 9, chats["ada"].send_message("Name a moon.").text)
