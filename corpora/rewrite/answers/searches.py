# finding: GI101 4 GI512
# rows: response.candidates.grounding_metadata, response.candidates.grounding_metadata.web_search_queries
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tools": [{"google_search": {}}]},
)
print(response.candidates[0].grounding_metadata.web_search_queries)
