# finding: GI101 5 GI544
# flags: --unsafe
from google import genai
from google.genai.types import GenerateContentConfig

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Sum up https://example.com/moons.",
    config=GenerateContentConfig(tools=[{"url_context": {}}]),
)
print(sorted(response.candidates[0].url_context_metadata.model_dump()))
