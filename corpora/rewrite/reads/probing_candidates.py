# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if hasattr(response, "candidates") and getattr(response, "candidates", None):
    print(len(response.candidates))
