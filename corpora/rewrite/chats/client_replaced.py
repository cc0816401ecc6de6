# finding: GI103 4 GI536
# finding: GI103 7 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
other = client
client = genai.Client(http_options={"timeout": 60_000})
print(chat.send_message("Name a moon.").text)
