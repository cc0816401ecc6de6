# flags: --unsafe
# finding: GI101 11 GI512
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={"response_mime_type": "application/json", "response_schema": City},
)
print(response.parsed == City.model_validate_json(response.text))
