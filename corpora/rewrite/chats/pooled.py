# finding: GI103 6 GI530
from google import genai

client = genai.Client()
import multiprocessing.pool

chats = [client.chats.create(model="gemini-2.5-flash") for _ in range(2)]
with multiprocessing.pool.ThreadPool(1) as pool:
    print(pool.map(lambda chat: chat.send_message("Name a moon.").text, chats))
