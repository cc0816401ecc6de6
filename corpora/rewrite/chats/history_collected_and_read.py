# finding: GI103 9 GI509
# finding: GI103 10 GI516
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
history = []
for text in ("Hi", "Well"):
    history.append(types.Content(role="user", parts=[types.Part(text=text)]))
    history.append(types.Content(role="model", parts=[types.Part(text="Yes.")]))
chat = client.chats.create(model="gemini-2.5-flash", history=history)
print(chat.send_message("Name a moon.").text, history[0].role)
