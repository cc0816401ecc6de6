# finding: GI103 5 GI516
# finding: GI103 15 GI533
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    history=[
        {"role": "user", "parts": [{"text": "Hello"}]},
        {"role": "model", "parts": [{"text": "Great to meet you."}]},
    ],
)
parts = []
for name in ("a", "b"):
    parts.append(types.Part(text=name))
print(chat.send_message(parts).text)
