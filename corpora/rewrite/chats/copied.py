# finding: GI103 6 GI530
# finding: GI103 7 GI516
import copy

from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
other = copy.copy(chat)
print(other.send_message("And another?").text)
