# finding: GI101 5 unsafe
# rows: tool_config.retrieval_config.language_code
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        tools=[types.Tool(google_maps=types.GoogleMaps())], tool_config={"retrieval_config": {"language_code": "de"}}
    ),
)
print(response.text)
