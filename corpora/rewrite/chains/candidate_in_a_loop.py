# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for candidate in response.candidates:
    print(candidate.content.parts[0].text)
