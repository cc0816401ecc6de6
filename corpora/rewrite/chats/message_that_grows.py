# finding: GI103 5 GI516
# finding: GI103 8 GI509
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
message = [types.Part.from_text(text="Name a moon.")]
message.append(types.Part.from_text(text="And another."))
print(chat.send_message(message).text)
