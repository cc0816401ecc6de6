# flags: --unsafe
# finding: GI101 15 GI508
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


class Moon(BaseModel):
    planet: str


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={"response_mime_type": "application/json", "response_schema": City | Moon},
)
print(type(response.parsed).__name__)
