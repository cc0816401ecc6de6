# finding: GI103 6 GI530
# finding: GI103 7 GI516
from google import genai

__all__ = ["chat"]

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
