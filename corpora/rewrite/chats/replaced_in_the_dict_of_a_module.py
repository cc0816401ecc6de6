# finding: GI103 4 GI530
# finding: GI103 6 GI537
from google import genai

client = genai.Client()
chats = {"ada": client.chats.create(model="gemini-2.5-flash")}
globals()["chats"]["bob"] = chats["ada"]
print(chats["bob"].send_message("Name a moon.").text)
