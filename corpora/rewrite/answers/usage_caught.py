# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
try:
    print(response.usage_metadata.cached_content_token_count + 1)
except TypeError:
    print("nothing cached")
