# finding: GI103 4 GI516
# finding: GI103 6 GI534
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for question in ("Name a moon.", "And another?"):
    print("".join(chunk.text or "" for chunk in chat.send_message_stream(question)))
