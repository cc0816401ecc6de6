# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
if hasattr(response, "usage_metadata") and response.usage_metadata:
    print(response.usage_metadata.total_token_count)
usage = getattr(response, "usage_metadata", None)
if usage is not None:
    print(getattr(usage, "prompt_token_count", 0) or 0, getattr(usage, "candidates_token_count", None) or 0)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", store=False)
if hasattr(response, "usage") and response.usage:
    print(response.usage.total_tokens)
usage = getattr(response, "usage", None)
if usage is not None:
    print(getattr(usage, "total_input_tokens", 0) or 0, getattr(usage, "total_output_tokens", None) or 0)
