# finding: GI103 4 GI530
# finding: GI103 5 GI516
# finding: GI103 7 GI537
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text)
other = chat
print(other.send_message("And another?").text)
