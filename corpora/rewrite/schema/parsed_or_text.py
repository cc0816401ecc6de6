# types: output_text is `str | None` to a type checker, although it is always a str
# finding: GI101 11
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
# output
from contextlib import suppress

from google import genai
from pydantic import BaseModel, ValidationError


class Moon(BaseModel):
    name: str


client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": Moon.model_json_schema(),
    },
    store=False,
)
response_parsed = None
with suppress(ValidationError):
    response_parsed = Moon.model_validate_json(response.output_text)
if response_parsed:
    print(response_parsed.name)
else:
    print(response.output_text)
