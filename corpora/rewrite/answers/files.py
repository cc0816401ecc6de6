# finding: GI101 4 GI544
# rows: response.candidates.grounding_metadata.grounding_chunks.retrieved_context, response.candidates.grounding_metadata.grounding_chunks.retrieved_context.uri, response.candidates.grounding_metadata.grounding_chunks.retrieved_context.title, response.candidates.grounding_metadata.grounding_chunks.retrieved_context.page_number, response.candidates.grounding_metadata.grounding_chunks.retrieved_context.media_id
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="What do the files say?",
    config={"tools": [{"file_search": {"file_search_store_names": ["fileSearchStores/moons"]}}]},
)
for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
    context = chunk.retrieved_context
    print(context.uri, context.title, context.page_number, context.media_id)
