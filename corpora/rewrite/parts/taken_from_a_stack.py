# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
parts = list(response.parts)
while parts:
    part = parts.pop(0)
    if part.text:
        print(part.text)
