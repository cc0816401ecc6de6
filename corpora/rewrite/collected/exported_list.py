# finding: GI101 7 GI509
from google import genai

__all__ = ["contents"]
client = genai.Client()
contents = []
contents.append("Name a moon.")
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
