# finding: GI103 4 GI530
# finding: GI103 6 GI537
from google import genai

client = genai.Client()
chats = {"ada": client.chats.create(model="gemini-2.5-flash")}
chats["ada"]._model = "gemini-2.5-pro"
print(chats["ada"].send_message("Name a moon.").text)
