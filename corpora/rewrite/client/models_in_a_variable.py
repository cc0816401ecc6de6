# finding: GI101 5 GI501
from google import genai

client = genai.Client()
models = client.models
response = models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
