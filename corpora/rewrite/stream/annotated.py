# finding: GI102 6 GI523
from google import genai
from google.genai import types

client = genai.Client()
from collections.abc import Iterator
stream: Iterator[types.GenerateContentResponse] = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
for chunk in stream:
    print(chunk.text, end="")
