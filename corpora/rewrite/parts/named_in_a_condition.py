# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if (parts := response.candidates[0].content.parts) and parts[0].text:
    print(parts[0].text)
