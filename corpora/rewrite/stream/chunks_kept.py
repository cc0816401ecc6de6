# finding: GI102 5 GI511
from google import genai

client = genai.Client()
chunks = []
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    chunks.append(chunk)
    if chunk.text:
        print(chunk.text, end="")
print(len(chunks) > 1)
