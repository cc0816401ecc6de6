# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
found = next((part for part in response.parts if part.text), None)
print(found.text if found else "nothing")
