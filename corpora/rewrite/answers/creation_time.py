# finding: GI101 4 GI512
# rows: response.create_time
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.create_time)
