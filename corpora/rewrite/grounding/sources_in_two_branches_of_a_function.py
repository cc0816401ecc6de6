# finding: GI101 19 GI544
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


CONFIG = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])


def _cite(response, few):
    meta = response.candidates[0].grounding_metadata
    if few:
        for chunk in meta.grounding_chunks:
            return chunk.web.title
    return [chunk.web.title for chunk in meta.grounding_chunks or []]


def show():
    response = client.models.generate_content(model="gemini-2.5-flash", contents="search and cite moons", config=CONFIG)
    print(response.text, _cite(response, True))


show()
