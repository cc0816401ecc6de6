# finding: GI102 4 GI511
from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
first = next(stream)
print(first.text)
for chunk in stream:
    print(chunk.text, end="")
