# finding: GI103 6 GI533
# finding: GI103 7 GI516
# flags: --unsafe
# run: a chat takes no texts as history
from google import genai

client = genai.Client()
history = []
history.append("Hi")
chat = client.chats.create(model="gemini-2.5-flash", history=history)
print(chat.send_message("Name a moon.").text)
