# finding: GI101 5 unsafe
# rows: config.response_mime_type.text/x.enum
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        response_mime_type="text/x.enum", response_schema={"type": "STRING", "enum": ["Titan", "Io"]}
    ),
)
print(response.text)
