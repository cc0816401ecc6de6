# finding: GI101 10 GI511
import functools

from google import genai

client = genai.Client()


@functools.lru_cache
def _ask(prompt: str):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
