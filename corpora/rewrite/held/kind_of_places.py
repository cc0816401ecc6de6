# finding: GI101 6 unsafe
# run: the Developer API rejects the field, so the call fails before and after
# rows: tool.google_maps.grounding_types
from google import genai
from google.genai import types

client = genai.Client()
kinds = types.GoogleMapsGroundingTypes()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Where are three moons?",
    config={"tools": [{"google_maps": types.GoogleMaps(grounding_types=kinds)}]},
)
print(response.text)
