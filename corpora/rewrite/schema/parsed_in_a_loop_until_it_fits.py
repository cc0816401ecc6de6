# types: output_text is `str | None` to a type checker, although it is always a str
# finding: GI101 14
# flags: --unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


city = None
tries = 0
while not city and tries < 3:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
    )
    city = response.parsed
    tries += 1
print(tries, city)
# output
from contextlib import suppress

from google import genai
from pydantic import BaseModel, ValidationError

client = genai.Client()


class City(BaseModel):
    name: str


city = None
tries = 0
while not city and tries < 3:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a city.",
        response_format={
            "type": "text",
            "mime_type": "application/json",
            "schema": City.model_json_schema(),
        },
        generation_config={"max_output_tokens": 3},
        store=False,
    )
    city = None
    with suppress(ValidationError):
        city = City.model_validate_json(response.output_text)
    tries += 1
print(tries, city)
