# finding: GI103 4 GI517
# finding: GI104 4 GI537
from google import genai

client = genai.Client()
send = client.chats.create(model="gemini-2.5-flash").send_message
print(send("Name a moon.").text, send("And another?").text)
