# finding: GI101 4
# rows: response.candidates.grounding_metadata.search_entry_point, response.candidates.grounding_metadata.search_entry_point.rendered_content
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"tools": [{"google_search": {}}]},
)
print(response.candidates[0].grounding_metadata.search_entry_point.rendered_content)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[{"type": "google_search"}],
    store=False,
)
response_suggestions = next(
    (
        result.search_suggestions
        for step in response.steps or []
        if step.type == "google_search_result"
        for result in step.result or []
        if result.search_suggestions
    ),
    None,
)
print(response_suggestions)
