# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="How many moons?",
    config=types.GenerateContentConfig(
        tools=[types.Tool(google_search=types.GoogleSearch())],
    ),
)
sources = []
if response.candidates and response.candidates[0].grounding_metadata:
    metadata = response.candidates[0].grounding_metadata
    for chunk in metadata.grounding_chunks or []:
        if hasattr(chunk, "web") and chunk.web:
            sources.append({"title": chunk.web.title, "url": chunk.web.uri})
    for chunk in metadata.grounding_chunks:
        if hasattr(chunk, "web"):
            print(chunk.web.uri)
print(sources)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="How many moons?",
    tools=[{"type": "google_search"}],
    store=False,
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
sources = []
if response.steps and any(step.type in ("google_search_result", "google_maps_result") for step in response.steps or []):
    for chunk in response_sources or []:
        if chunk:
            sources.append({"title": chunk.title, "url": chunk.url})
    for chunk in response_sources:
        if chunk:
            print(chunk.url)
print(sources)
