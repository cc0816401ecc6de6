# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name three moons.")
print(response.model_version)
print(response.text)
