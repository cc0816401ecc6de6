# finding: GI101 22 GI544
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


CONFIG = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])


def _cite(response, verbose=False):
    if verbose:
        print("sources")
    meta = response.candidates[0].grounding_metadata
    if not meta:
        return ""
    elif meta.grounding_chunks:
        return "; ".join(chunk.web.title for chunk in meta.grounding_chunks)
    return ""


def show():
    response = client.models.generate_content(model="gemini-2.5-flash", contents="search and cite moons", config=CONFIG)
    print(response.text, _cite(response))


show()
