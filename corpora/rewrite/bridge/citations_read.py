# finding: GI101 6 bridged GI544
# flags: --bridge
from google import genai
from google.genai import types

client = genai.Client()

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who discovered Io?",
    config=types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())]),
)
metadata = response.candidates[0].grounding_metadata
if metadata and metadata.grounding_supports:
    for support in metadata.grounding_supports:
        print(support.segment.text)
print(response.text)
# output
import shim
from google import genai

client = genai.Client()

response = shim.to_generate_content_response(client.interactions.create(
    model="gemini-2.5-flash",
    input="Who discovered Io?",
    tools=[{"type": "google_search"}],
    store=False,
))
metadata = response.candidates[0].grounding_metadata
if metadata and metadata.grounding_supports:
    for support in metadata.grounding_supports:
        print(support.segment.text)
print(response.text)
