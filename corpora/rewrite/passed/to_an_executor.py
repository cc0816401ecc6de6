# finding: GI101 12 GI511
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()


def _read(response):
    return response.text


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
with ThreadPoolExecutor() as pool:
    print(pool.submit(_read, response).result())
