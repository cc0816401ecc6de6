# finding: GI101 22
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


CONFIG = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])


def _cite(response):
    meta = response.candidates[0].grounding_metadata
    if not meta or not meta.grounding_chunks:
        return ""
    links = []
    for chunk in meta.grounding_chunks:
        if chunk.web:
            links.append(f"[{chunk.web.title}]({chunk.web.uri})")
    return "\n".join(links)


def show():
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents="search and cite moons", config=CONFIG
    )
    print(response.text, _cite(response))


show()
# output
from google import genai
from google.genai import types

client = genai.Client()


CONFIG = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])


def _cite(response):
    response_sources = {
        annotation.url: annotation
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
        for annotation in item.annotations or []
        if annotation.type == "url_citation"
    }.values()
    if not any(step.type in ("google_search_result", "google_maps_result") for step in response.steps or []) or not response_sources:
        return ""
    links = []
    for chunk in response_sources:
        if chunk:
            links.append(f"[{chunk.title}]({chunk.url})")
    return "\n".join(links)


def show():
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="search and cite moons",
        tools=[{"type": "google_search"}],
        store=False,
    )
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ), _cite(response))


show()
