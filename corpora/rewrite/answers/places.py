# finding: GI101 4 GI544
# rows: response.candidates.grounding_metadata.grounding_chunks.maps, response.candidates.grounding_metadata.grounding_chunks.maps.uri, response.candidates.grounding_metadata.grounding_chunks.maps.title, response.candidates.grounding_metadata.grounding_chunks.maps.place_id, response.candidates.grounding_metadata.grounding_chunks.maps.text
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A café nearby?",
    config={"tools": [{"google_maps": {"enable_widget": True}}]},
)
for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
    print(chunk.maps.uri, chunk.maps.title, chunk.maps.place_id, chunk.maps.text)
