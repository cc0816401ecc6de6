# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the Euro 2024?",
    config={"tools": [{"google_search": {}}]},
)
try:
    print(response.candidates[0].grounding_metadata.web_search_queries)
except AttributeError:
    print("none")
