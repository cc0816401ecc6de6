# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Sum up https://example.com/moons.",
    config=types.GenerateContentConfig(tools=[types.Tool(url_context=types.UrlContext())]),
)
metadata = response.candidates[0].url_context_metadata
for page in metadata.url_metadata or []:
    print(page.retrieved_url)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Sum up https://example.com/moons.",
    tools=[{"type": "url_context"}],
    store=False,
)
response_pages = [
    result
    for step in response.steps or []
    if step.type == "url_context_result"
    for result in step.result or []
]
for page in response_pages or []:
    print(page.url)
