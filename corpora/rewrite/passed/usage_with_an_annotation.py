# finding: GI101 9 GI511
from google import genai
from google.genai import types

client = genai.Client()
def _total(usage: types.GenerateContentResponseUsageMetadata) -> int:
    return usage.total_token_count


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_total(response.usage_metadata))
