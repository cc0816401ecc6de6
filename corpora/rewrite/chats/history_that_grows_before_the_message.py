# finding: GI103 8 GI533
# finding: GI103 10 GI516
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
history = []
history.append(types.Content(role="user", parts=[types.Part(text="Hi")]))
history.append(types.Content(role="model", parts=[types.Part(text="Hi!")]))
chat = client.chats.create(model="gemini-2.5-flash", history=history)
history.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
print(chat.send_message("Name a moon.").text)
