# flags: --unsafe
# finding: GI101 11
# types: output_text is `str | None` to a type checker, although it is always a str
# rows: response.parsed, config.response_schema
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str
    radius: float


client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config={"response_mime_type": "application/json", "response_schema": Moon},
)
print(response.parsed)
# output
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str
    radius: float


client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Describe a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": Moon.model_json_schema(),
    },
    store=False,
)
print(Moon.model_validate_json(response.output_text))
