# finding: GI101 9 GI513
from google import genai
from google.genai import types

client = genai.Client()
def _total(usage) -> int:
    return usage.total_token_count


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_total(response.usage_metadata))
print(_total(types.GenerateContentResponseUsageMetadata(total_token_count=3)))
