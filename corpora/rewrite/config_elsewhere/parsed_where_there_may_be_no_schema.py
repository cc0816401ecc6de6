# finding: GI101 13 GI512
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def _ask(prompt: str, config: types.GenerateContentConfig | None = None) -> object:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return response.parsed


as_moon = types.GenerateContentConfig(response_mime_type="application/json", response_schema=Moon)
print(_ask("Name a moon.", as_moon), _ask("Name a moon."))
