# finding: GI102 5 GI512
from google import genai

client = genai.Client()
found = []
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    found.extend(chunk.candidates[0].content.parts)
print(len(found) > 0)
