# finding: GI103 6 GI530
from google import genai

client = genai.Client()
import copy

chats = {"ada": client.chats.create(model="gemini-2.5-flash")}
saved = copy.copy(chats)
print(saved["ada"].send_message("Name a moon.").text)
