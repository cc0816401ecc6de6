# finding: GI103 5 GI516
# finding: GI103 9 GI509
# flags: --unsafe
# run: a chat takes no turns as a message
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
turns = []
for name in ("a", "b"):
    turns.append(types.Content(role="user", parts=[types.Part(text=name)]))
print(chat.send_message(turns).text)
