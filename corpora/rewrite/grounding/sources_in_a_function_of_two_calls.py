# finding: GI101 21
# finding: GI101 23
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


CONFIG = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])


def _cite(response):
    meta = response.candidates[0].grounding_metadata
    links = []
    if meta:
        for chunk in meta.grounding_chunks:
            links.append(f"[{chunk.web.title}]({chunk.web.uri})")
        print(list(meta.web_search_queries or []))
    return "\n".join(links)


def show():
    response = client.models.generate_content(model="gemini-2.5-flash", contents="search and cite moons", config=CONFIG)
    print(response.text, _cite(response))
    again = client.models.generate_content(model="gemini-2.5-flash", contents="search and cite suns", config=CONFIG)
    print(again.text, _cite(again))


show()
# output
from google import genai
from google.genai import types

client = genai.Client()


CONFIG = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])


def _cite(response):
    links = []
    if any(step.type in ("google_search_result", "google_maps_result") for step in response.steps or []):
        response_sources = {
            annotation.url: annotation
            for step in response.steps or []
            if step.type == "model_output"
            for item in step.content or []
            if item.type == "text"
            for annotation in item.annotations or []
            if annotation.type == "url_citation"
        }.values()
        for chunk in response_sources:
            links.append(f"[{chunk.title}]({chunk.url})")
        response_queries = [
            query
            for step in response.steps or []
            if step.type == "google_search_call"
            for query in step.arguments.queries or []
        ]
        print(list(response_queries or []))
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
    again = client.interactions.create(
        model="gemini-2.5-flash",
        input="search and cite suns",
        tools=[{"type": "google_search"}],
        store=False,
    )
    print("".join(
        item.text
        for step in again.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ), _cite(again))


show()
