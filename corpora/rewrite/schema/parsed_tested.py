# types: output_text is `str | None` to a type checker, although it is always a str
# finding: GI101 11
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
settings = {"response_mime_type": "application/json", "response_schema": Moon}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Describe a moon.", config=settings)
moon = response.parsed
if moon is None:
    print("nothing that fits")
else:
    print(moon.name)
# output
from contextlib import suppress

from google import genai
from pydantic import BaseModel, ValidationError


class Moon(BaseModel):
    name: str


client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Describe a moon.",
    response_format={"type": "text", "mime_type": "application/json", "schema": Moon.model_json_schema()},
    store=False,
)
moon = None
with suppress(ValidationError):
    moon = Moon.model_validate_json(response.output_text)
if moon is None:
    print("nothing that fits")
else:
    print(moon.name)
