# finding: GI101 6 GI508
from google import genai

client = genai.Client()
SCHEMA = {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}
SCHEMA["required"] = ["name"]
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config={"response_mime_type": "application/json", "response_schema": SCHEMA},
)
print(response.text)
