# finding: GI101 5
from google import genai

client = genai.Client()
prompt = "A moon."
first = second = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(first.text, second.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
prompt = "A moon."
first = second = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    store=False,
)
print(first.output_text, second.usage.total_tokens)
