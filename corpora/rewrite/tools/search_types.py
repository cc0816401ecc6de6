# finding: GI101 6
# rows: tool.google_search.search_types, tool.google_search.search_types.web_search, tool.google_search.search_types.image_search
from google import genai
from google.genai import types

client = genai.Client()
kinds = types.SearchTypes(web_search=types.WebSearch(), image_search=types.ImageSearch())
response = client.models.generate_content(
    model="gemini-3.5-flash",
    contents="Show me Titan.",
    config={"tools": [{"google_search": {"search_types": kinds}}]},
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-3.5-flash",
    input="Show me Titan.",
    tools=[{"type": "google_search", "search_types": ["web_search", "image_search"]}],
    store=False,
)
print(response.usage.total_tokens)
