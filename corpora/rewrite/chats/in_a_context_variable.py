# finding: GI103 7 GI530
from google import genai

client = genai.Client()
import contextvars

chat = contextvars.ContextVar("chat")
chat.set(client.chats.create(model="gemini-2.5-flash"))
print(chat.get().send_message("Name a moon.").text)
