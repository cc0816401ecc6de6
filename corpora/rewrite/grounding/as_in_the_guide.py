# finding: GI101 4
# flags: --unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the Euro 2024?",
    config={"tools": [{"google_search": {}}]},
)
metadata = response.candidates[0].grounding_metadata
if metadata.search_entry_point:
    print(f"Search Entry Point: {metadata.search_entry_point.rendered_content}")
for number, chunk in enumerate(metadata.grounding_chunks, 1):
    if chunk.web:
        print(number, chunk.web.uri, chunk.web.title)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who won the Euro 2024?",
    tools=[{"type": "google_search"}],
    store=False,
)
response_suggestions = next(
    (
        result.search_suggestions
        for step in response.steps or []
        if step.type == "google_search_result"
        for result in step.result or []
        if result.search_suggestions
    ),
    None,
)
response_sources = {
    annotation.url: annotation
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
    for annotation in item.annotations or []
    if annotation.type == "url_citation"
}.values()
if response_suggestions:
    print(f"Search Entry Point: {response_suggestions}")
for number, chunk in enumerate(response_sources, 1):
    if chunk:
        print(number, chunk.url, chunk.title)
