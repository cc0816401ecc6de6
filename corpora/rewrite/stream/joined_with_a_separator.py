# finding: GI102 4 GI511
from google import genai

client = genai.Client()
print("|".join(chunk.text or "" for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")))
