# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the Euro 2024?",
    config={"tools": [{"google_search": {}}]},
)
print(f"Search Query: {response.candidates[0].grounding_metadata.web_search_queries}")
print(f"Search Pages: {', '.join([site.web.title for site in response.candidates[0].grounding_metadata.grounding_chunks])}")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who won the Euro 2024?",
    tools=[{"type": "google_search"}],
    store=False,
)
response_queries = [
    query
    for step in response.steps or []
    if step.type == "google_search_call"
    for query in step.arguments.queries or []
]
response_sources = {
    annotation.url: annotation
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
    for annotation in item.annotations or []
    if annotation.type == "url_citation"
}.values()
print(f"Search Query: {response_queries}")
print(f"Search Pages: {', '.join([site.title for site in response_sources])}")
