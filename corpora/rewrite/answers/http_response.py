# finding: GI101 4 GI512
# rows: response.sdk_http_response
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(len(response.sdk_http_response.headers) > 0)
