# finding: GI103 4 GI516
# finding: GI103 5 GI534
# finding: GI103 9 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
first = chat.send_message_stream("Name a moon.")
print("asked")
for chunk in first:
    print(chunk.text, end="")
print(chat.send_message("And another?").text)
