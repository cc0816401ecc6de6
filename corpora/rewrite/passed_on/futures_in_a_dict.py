# finding: GI104 8 GI517
from concurrent.futures import ThreadPoolExecutor, as_completed

from google import genai

client = genai.Client()
with ThreadPoolExecutor(1) as pool:
    futures = {
        pool.submit(client.models.generate_content, model="gemini-2.5-flash", contents=prompt): prompt
        for prompt in ("Name a moon.",)
    }
    for future in as_completed(futures):
        print(futures[future], future.result().text)
