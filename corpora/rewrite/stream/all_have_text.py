# finding: GI102 4 GI511
from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="block me")
print(all(chunk.text for chunk in stream))
