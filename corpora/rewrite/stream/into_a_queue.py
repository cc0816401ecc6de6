# finding: GI102 7 GI511
import queue

from google import genai

client = genai.Client()
waiting = queue.Queue()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    waiting.put(chunk)
while not waiting.empty():
    print(waiting.get().text)
