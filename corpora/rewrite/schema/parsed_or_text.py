# finding: GI101 11 GI512
# flags: --unsafe
from google import genai
from google.genai import types
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(response_mime_type="application/json", response_schema=Moon),
)
if response.parsed:
    print(response.parsed.name)
else:
    print(response.text)
