# finding: GI103 4 GI531
# finding: GI103 5 GI516
# finding: GI103 8 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
chat._curated_history = []
chat._comprehensive_history = []
print(chat.send_message("And another?").text)
