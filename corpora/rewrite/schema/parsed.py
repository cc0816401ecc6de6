# finding: GI101 11 unsafe
# rows: response.parsed
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str
    radius: float


client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config={"response_mime_type": "application/json", "response_schema": Moon},
)
print(response.parsed)
