# finding: GI103 6 GI506
# finding: GI103 7 GI516
# finding: GI103 9 GI516
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.1)
chat = client.chats.create(model="gemini-2.5-flash", config=config)
print(chat.send_message("Name a moon.").text)
config.temperature = 0.9
print(chat.send_message("And another?").text)
