# finding: GI101 5 GI544
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
chunks = response.candidates[0].grounding_metadata.grounding_chunks
for support in response.candidates[0].grounding_metadata.grounding_supports:
    print([chunks[index].web.uri for index in support.grounding_chunk_indices])
