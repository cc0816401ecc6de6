# finding: GI101 14 GI511
from google import genai
from google.genai import types
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()


def ask(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(response_mime_type="application/json", response_schema=Moon),
    )


print(ask("Name a moon.").parsed)
