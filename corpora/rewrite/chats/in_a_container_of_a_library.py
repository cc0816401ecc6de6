# finding: GI103 7 GI530
from google import genai

client = genai.Client()
import queue

chats = queue.Queue()
chats.put(client.chats.create(model="gemini-2.5-flash"))
print(chats.get().send_message("Name a moon.").text)
