# finding: GI101 4
# rows: response.candidates.grounding_metadata, response.candidates.grounding_metadata.web_search_queries
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tools": [{"google_search": {}}]},
)
print(response.candidates[0].grounding_metadata.web_search_queries)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[{"type": "google_search"}],
    store=False,
)
response_queries = [
    query
    for step in response.steps or []
    if step.type == "google_search_call"
    for query in step.arguments.queries or []
]
print(response_queries)
