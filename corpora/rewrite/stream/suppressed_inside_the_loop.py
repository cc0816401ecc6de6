# finding: GI102 6 unsafe
import contextlib

from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="block me"):
    with contextlib.suppress(AttributeError):
        print(chunk.text.upper())
print("done")
