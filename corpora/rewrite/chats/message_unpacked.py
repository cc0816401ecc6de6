# finding: GI103 4 GI516
# finding: GI103 5 GI504
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message(**{"message": "Name a moon."}).text)
