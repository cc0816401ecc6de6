# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print([candidate.index for candidate in response.candidates])
print([(candidate.index, part.text) for candidate in response.candidates for part in candidate.content.parts])
