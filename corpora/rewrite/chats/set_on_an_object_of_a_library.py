# finding: GI103 7 GI530
from google import genai

client = genai.Client()
import types

state = types.SimpleNamespace()
state.chat = client.chats.create(model="gemini-2.5-flash")
print(state.chat.send_message("Name a moon.").text)
