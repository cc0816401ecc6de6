# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
)
meta = response.usage_metadata
total = meta.total_token_count if meta is not None else 0
print(f"{total} tokens")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    store=False,
)
meta = response.usage
total = meta.total_tokens if meta is not None else 0
print(f"{total} tokens")
