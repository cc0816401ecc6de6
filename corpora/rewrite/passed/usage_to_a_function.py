# finding: GI101 10 GI512
from google import genai

client = genai.Client()


def _total(usage):
    return usage.prompt_token_count + usage.model_dump()["total_token_count"]


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_total(response.usage_metadata) > 0)
