# finding: GI101 13 GI512
# flags: --unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


response = None
for _ in range(1):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": City},
    )
print(response.parsed == City.model_validate_json(response.text))
