# finding: GI101 4 GI544
# rows: response.candidates.grounding_metadata.grounding_supports, response.candidates.grounding_metadata.grounding_supports.segment, response.candidates.grounding_metadata.grounding_supports.segment.start_index, response.candidates.grounding_metadata.grounding_supports.segment.end_index, response.candidates.grounding_metadata.grounding_supports.segment.text, response.candidates.grounding_metadata.grounding_supports.segment.part_index, response.candidates.grounding_metadata.grounding_supports.grounding_chunk_indices, response.candidates.grounding_metadata.grounding_supports.confidence_scores
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tools": [{"google_search": {}}]},
)
for support in response.candidates[0].grounding_metadata.grounding_supports:
    segment = support.segment
    print(segment.start_index, segment.end_index, segment.text, segment.part_index)
    print(support.grounding_chunk_indices, support.confidence_scores)
