# finding: GI101 4 GI511
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(sorted(name for name in dir(response) if name in ("text", "candidates", "output_text")))
