# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print([text.strip() for part in response.parts if (text := part.text)])
