# finding: GI103 6 GI517
# finding: GI104 6 GI537
from google import genai

client = genai.Client()
asks = {}
for user in ("ada", "bob"):
    asks[user] = client.chats.create(model="gemini-2.5-flash").send_message
print(asks["ada"]("Name a moon.").text)
