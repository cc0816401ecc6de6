# finding: GI103 6 GI530
from google import genai

client = genai.Client()
import weakref

chat = client.chats.create(model="gemini-2.5-flash")
known = weakref.ref(chat)
print(known().send_message("Name a moon.").text)
