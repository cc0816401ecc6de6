# finding: GI101 4 GI544
# rows: response.candidates.grounding_metadata.grounding_chunks, response.candidates.grounding_metadata.grounding_chunks.web, response.candidates.grounding_metadata.grounding_chunks.web.uri, response.candidates.grounding_metadata.grounding_chunks.web.title, response.candidates.grounding_metadata.grounding_chunks.web.domain
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tools": [{"google_search": {}}]},
)
for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
    print(chunk.web.uri, chunk.web.title, chunk.web.domain)
