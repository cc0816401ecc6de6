# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config={"thinking_config": {"thinking_level": "MINIMAL"}},
)
if response.usage_metadata.thoughts_token_count is None:
    print("no thoughts")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    generation_config={"thinking_level": "minimal"},
    store=False,
)
if not response.usage.total_thought_tokens:
    print("no thoughts")
