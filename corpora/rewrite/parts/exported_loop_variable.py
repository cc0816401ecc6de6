# finding: GI101 5 GI511
from google import genai

__all__ = ["part"]
client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    if part.text:
        print(part.text)
