# finding: GI101 4
# rows: response.usage_metadata.prompt_token_count, response.usage_metadata.candidates_token_count, response.usage_metadata.total_token_count
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
)
usage = response.usage_metadata
print(usage.prompt_token_count, usage.candidates_token_count)
if response.usage_metadata:
    print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
)
usage = response.usage
print(usage.total_input_tokens, usage.total_output_tokens)
if response.usage:
    print(response.usage.total_tokens)
