# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={
        "response_mime_type": "application/json",
        "response_schema": {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}},
        "max_output_tokens": 3,
    },
)
print(response.parsed)
