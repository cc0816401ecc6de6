# finding: GI103 5 GI516
# finding: GI103 7 GI509
# finding: GI103 8 GI516
# flags: --state client
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
message = [types.Part.from_text(text="Name a moon."), "Be brief."]
print(chat.send_message(message).text)
print(chat.send_message("And another?").text)
