# finding: GI103 6 GI516
# finding: GI103 8 GI534
# finding: GI103 9 GI516
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
with ThreadPoolExecutor(1) as pool:
    print(pool.submit(lambda: chat.send_message("Name a moon.").text).result())
print(chat.send_message("And another?").text)
