# finding: GI101 12 GI511
from google import genai

client = genai.Client()
def _total(usage) -> int:
    if usage is None:
        usage = {"total": 0}
        return usage["total"]
    usage = usage.total_token_count
    return usage


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_total(response.usage_metadata) + len(vars(response.usage_metadata)) * 0)
