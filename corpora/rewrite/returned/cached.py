# finding: GI101 10 GI511
# flags: --unsafe
from functools import lru_cache

from google import genai

client = genai.Client()


@lru_cache
def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
print(_ask.cache_info().misses)
