# finding: GI102 6 GI512
# flags: --unsafe
import functools

from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")


@functools.lru_cache
def show(pieces=(chunk.text for chunk in stream if chunk.text)):
    return "".join(pieces)


print(show())
