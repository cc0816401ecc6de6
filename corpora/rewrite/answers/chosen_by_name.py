# finding: GI101 5 GI511
from google import genai

client = genai.Client()
field = "text"
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(getattr(response, field))
