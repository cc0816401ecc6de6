# finding: GI103 4 GI530
from google import genai

client = genai.Client()
chats, others = {}, {"bob": client.chats.create(model="gemini-2.5-flash")}
chats.update(others)
print(chats["bob"].send_message("Name a moon.").text)
