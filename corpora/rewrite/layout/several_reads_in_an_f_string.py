# finding: GI101 5
from google import genai

client = genai.Client()
question = "Name a moon."
r = client.models.generate_content(model="gemini-2.5-flash", contents=question)
print(f"{r.text!r:>5} ({r.usage_metadata.total_token_count:,} tokens, {'text' if r.text else 'none'})")
# output
from google import genai

client = genai.Client()
question = "Name a moon."
r = client.interactions.create(model="gemini-2.5-flash", input=question, store=False)
print(f"{r.output_text!r:>5} ({r.usage.total_tokens:,} tokens, {'text' if r.output_text else 'none'})")
