# finding: GI103 4 GI508
# finding: GI103 5 GI516
# flags: --unsafe
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"media_resolution": "MEDIA_RESOLUTION_LOW"})
print(chat.send_message("Name a moon.").text)
