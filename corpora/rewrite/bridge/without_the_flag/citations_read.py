# finding: GI101 6 GI512
from google import genai
from google.genai import types

client = genai.Client()

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who discovered Io?",
    config=types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())]),
)
metadata = response.candidates[0].grounding_metadata
if metadata and metadata.grounding_chunks:
    for chunk in metadata.grounding_chunks:
        print(chunk.web.uri)
print(response.text)
