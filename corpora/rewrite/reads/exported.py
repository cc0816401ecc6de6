# finding: GI101 6 GI511
from google import genai

__all__ = ["response"]

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(__all__)
