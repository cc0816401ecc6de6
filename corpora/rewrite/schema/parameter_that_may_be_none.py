# finding: GI101 14 GI508
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def ask(prompt: str, schema: type | None = None) -> str:
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=schema)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", Moon), ask("Name a moon."))
