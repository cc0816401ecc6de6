# finding: GI103 5 GI516
# finding: GI103 9 GI509
# finding: GI103 10 GI516
# flags: --state client
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
parts = []
for name in ("a", "b"):
    parts.append(types.Part(text=name))
print(chat.send_message(parts).text)
print(chat.send_message("Again.").text)
