# finding: GI101 5 unsafe
# rows: tool_config.retrieval_config.lat_lng.unused
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        tools=[types.Tool(url_context=types.UrlContext())], tool_config={"retrieval_config": {"lat_lng": {"latitude": 1.5, "longitude": 2.5}}}
    ),
)
print(response.text)
