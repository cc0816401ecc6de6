# finding: GI101 6 GI502
from google import genai

options = {"api_key": "test-key"}
client = genai.Client(**options)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
