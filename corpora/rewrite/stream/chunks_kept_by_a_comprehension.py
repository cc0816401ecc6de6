# finding: GI102 4 GI511
from google import genai

client = genai.Client()
chunks = [chunk for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")]
print("".join(chunk.text or "" for chunk in chunks))
