# finding: GI101 5 unsafe
# rows: schema.min_length, schema.max_length
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        response_mime_type="application/json", response_schema=types.Schema(type="STRING", min_length=3, max_length=9)
    ),
)
print(response.text)
