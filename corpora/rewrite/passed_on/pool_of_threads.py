# finding: GI104 7
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
with ThreadPoolExecutor(2) as pool:
    future = pool.submit(client.models.generate_content, model="gemini-2.5-flash", contents="A moon?")
    print(future.result(timeout=60).text)
# output
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()
with ThreadPoolExecutor(2) as pool:
    future = pool.submit(
        client.interactions.create,
        model="gemini-2.5-flash",
        input="A moon?",
        store=False,
    )
    print(future.result(timeout=60).output_text)
