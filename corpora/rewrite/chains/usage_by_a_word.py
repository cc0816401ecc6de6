# finding: GI101 4 GI511
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for word in ("prompt_token_count", "total_token_count"):
    print(getattr(response.usage_metadata, word))
