# finding: GI103 6 GI517
# finding: GI104 8 GI537
from google import genai

client = genai.Client()
from concurrent.futures import ThreadPoolExecutor

chats = [client.chats.create(model="gemini-2.5-flash")]
with ThreadPoolExecutor(1) as pool:
    for response in pool.map(chats[0].send_message, ("Name a moon.", "Name a star.")):
        print(response.text)
