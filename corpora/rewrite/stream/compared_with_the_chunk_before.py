# finding: GI102 5 GI511
from google import genai

client = genai.Client()
before = None
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if chunk != before:
        print(chunk.text)
    before = chunk
