# finding: GI102 5 GI511
from google import genai

client = genai.Client()
last = None
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    last = chunk
    if chunk.text:
        print(chunk.text)
print(last.candidates[0].finish_reason.name)
