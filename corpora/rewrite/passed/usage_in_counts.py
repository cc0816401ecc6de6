# finding: GI101 10
from google import genai

client = genai.Client()
def _counts(usage) -> dict:
    if not usage:
        return {}
    return {"asked": usage.prompt_token_count, "answered": usage.candidates_token_count or 0}


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_counts(response.usage_metadata))
# output
from google import genai

client = genai.Client()
def _counts(usage) -> dict:
    if not usage:
        return {}
    return {"asked": usage.total_input_tokens, "answered": usage.total_output_tokens or 0}


response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    store=False,
)
print(_counts(response.usage))
