# finding: GI101 16 GI508
# run: raises KeyError
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


class Planet(BaseModel):
    moon: Moon


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name planets.",
    config={
        "response_mime_type": "application/json",
        "response_schema": {"type": "ARRAY", "items": Planet.model_json_schema()},
    },
)
print(response.text)
