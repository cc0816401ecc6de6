# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the Euro 2024?",
    config={"tools": [{"google_search": {}}]},
)
candidate = response.candidates[0]
metadata = candidate.grounding_metadata
if metadata and metadata.web_search_queries:
    for query in metadata.web_search_queries:
        print(query)
if candidate.grounding_metadata:
    print("grounded")
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who won the Euro 2024?",
    tools=[{"type": "google_search"}],
    store=False,
)
response_queries = [
    query
    for step in response.steps or []
    if step.type == "google_search_call"
    for query in step.arguments.queries or []
]
if response_queries:
    for query in response_queries:
        print(query)
if any(step.type in ("google_search_result", "google_maps_result") for step in response.steps or []):
    print("grounded")
