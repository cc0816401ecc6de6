# finding: GI102 6 GI511
import functools

from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?")
print(functools.reduce(lambda text, chunk: text + (chunk.text or ""), stream, ""))
