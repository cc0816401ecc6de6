# finding: GI103 4 GI503
# finding: GI103 5 GI534
# flags: --state client
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print([chat.send_message(question).text for question in ("Name a moon.", "And another?")])
