# finding: GI103 4 GI530
from google import genai

client = genai.Client()
chats = {"ada": client.chats.create(model="gemini-2.5-flash")}
everything = [*chats.values(), "no chat"]
print(len(everything), everything[0].send_message("Name a moon.").text)
