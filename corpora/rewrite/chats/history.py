# finding: GI103 4 GI531
# finding: GI103 5 GI516
# rows: entry_point.chat.get_history
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
chat.send_message("Name a moon.")
for content in chat.get_history():
    print(content.role, len(content.parts))
