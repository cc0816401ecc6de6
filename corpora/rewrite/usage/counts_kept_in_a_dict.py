# finding: GI101 6
# rows: response.usage_metadata.thoughts_token_count, response.usage_metadata.cached_content_token_count
from google import genai

client = genai.Client()
prompt = "Name three moons."
totals = {}
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
usage = response.usage_metadata
totals["thoughts"] = (usage.thoughts_token_count or 0) + (usage.cached_content_token_count or 0)
totals["all"] = usage.total_token_count
print(totals)
# output
from google import genai

client = genai.Client()
prompt = "Name three moons."
totals = {}
response = client.interactions.create(model="gemini-2.5-flash", input=prompt, store=False)
usage = response.usage
totals["thoughts"] = (usage.total_thought_tokens or 0) + (usage.total_cached_tokens or 0)
totals["all"] = usage.total_tokens
print(totals)
