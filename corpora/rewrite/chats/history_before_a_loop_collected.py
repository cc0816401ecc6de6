# finding: GI103 9 GI533
# finding: GI103 11 GI516
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
history = []
for text in ("Hi", "Well"):
    history.append(types.Content(role="user", parts=[types.Part(text=text)]))
    history.append(types.Content(role="model", parts=[types.Part(text="Yes.")]))
chat = client.chats.create(model="gemini-2.5-flash", history=history)
for question in ("Name a moon.", "And another?"):
    print(chat.send_message(question).text)
