# finding: GI101 13 GI512
# flags: --unsafe
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


def _call(prompt: str) -> types.GenerateContentResponse:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(response_mime_type="application/json", response_schema=City),
    )
    return response


def ask(prompt: str) -> object:
    response = _call(prompt)
    if response.parsed:
        return response.parsed
    return None


print(ask("Name a city."))
