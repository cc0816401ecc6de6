# finding: GI104 7 GI517
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(client.models.generate_content, model="gemini-2.5-flash", contents="A moon?")
    future.add_done_callback(lambda done: print(done.result().text))
