# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Find the versions used in https://example.com/a",
    config={"tools": [{"url_context": {}}]},
)
print(f"Context used: {', '.join([url.retrieved_url for url in response.candidates[0].url_context_metadata.url_metadata])}")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Find the versions used in https://example.com/a",
    tools=[{"type": "url_context"}],
    store=False,
)
response_pages = [
    result
    for step in response.steps or []
    if step.type == "url_context_result"
    for result in step.result or []
]
print(f"Context used: {', '.join([url.url for url in response_pages])}")
