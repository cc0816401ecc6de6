# finding: GI101 4 unsafe
# rows: response.model_version, response.response_id
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.model_version, bool(response.response_id))
