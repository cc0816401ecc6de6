# finding: GI101 5
# rows: tool.google_maps, tool.google_maps.enable_widget, tool_config.retrieval_config, tool_config.retrieval_config.lat_lng
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A good café nearby?",
    config=types.GenerateContentConfig(
        tools=[types.Tool(google_maps=types.GoogleMaps(enable_widget=True))],
        tool_config=types.ToolConfig(
            retrieval_config=types.RetrievalConfig(lat_lng=types.LatLng(latitude=52.5, longitude=13.4))
        ),
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="A good café nearby?",
    tools=[{"type": "google_maps", "enable_widget": True, "latitude": 52.5, "longitude": 13.4}],
    store=False,
)
print(response.usage.total_tokens)
