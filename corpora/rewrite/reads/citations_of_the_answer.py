# finding: GI101 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
metadata = response.candidates[0].citation_metadata
print(metadata.citations if metadata else "none", response.text)
