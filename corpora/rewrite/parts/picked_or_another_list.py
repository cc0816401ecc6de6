# finding: GI101 4 GI513
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
parts = []
if response.parts:
    parts = [part for part in response.parts if part.text]
print(parts[0].text)
