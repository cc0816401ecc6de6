# finding: GI103 4 GI516
# finding: GI104 5 GI517
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for response in map(chat.send_message, ["Name a moon.", "And another?"]):
    print(response.text)
