# finding: GI101 5
# rows: tool.google_search, tool.url_context, tool.code_execution
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Compute the age of https://example.com.",
    config={
        "tools": [
            types.Tool(google_search=types.GoogleSearch(), url_context=types.UrlContext()),
            {"code_execution": {}},
        ]
    },
)
print(response.usage_metadata.prompt_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Compute the age of https://example.com.",
    tools=[{"type": "google_search"}, {"type": "url_context"}, {"type": "code_execution"}],
    store=False,
)
print(response.usage.total_input_tokens)
