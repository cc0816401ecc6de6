# finding: GI103 4 GI516
# finding: GI103 5 GI503
# finding: GI103 7 GI516
# flags: --state client
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for chunk in chat.send_message_stream("Name a moon."):
    print(chunk.text or "", end="")
print(chat.send_message("And another?").text)
