# finding: GI101 8 GI511
from google import genai

client = genai.Client()
def total(usage) -> int:
    return usage.total_token_count


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(total(response.usage_metadata))
