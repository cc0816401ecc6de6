# finding: GI101 13 GI511
import functools

from google import genai

client = genai.Client()


@functools.lru_cache
def _length(response):
    return len(response.text)


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
try:
    print(_length(response))
except TypeError as error:
    print(error)
