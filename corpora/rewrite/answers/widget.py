# finding: GI101 4 GI544
# rows: response.candidates.grounding_metadata.google_maps_widget_context_token
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A café nearby?",
    config={"tools": [{"google_maps": {"enable_widget": True}}]},
)
print(response.candidates[0].grounding_metadata.google_maps_widget_context_token)
