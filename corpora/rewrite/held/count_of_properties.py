# finding: GI101 5 unsafe
# rows: schema.min_properties, schema.max_properties
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        response_mime_type="application/json", response_schema=types.Schema(type="OBJECT", min_properties=1, max_properties=2, properties={"a": {"type": "STRING"}})
    ),
)
print(response.text)
