# finding: GI103 5 GI516
# finding: GI103 9 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
parts = []
for name in ("a", "b"):
    parts.append(types.Part(text=name))
print(chat.send_message(parts).text, parts[0].text)
