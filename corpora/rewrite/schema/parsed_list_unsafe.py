# flags: --unsafe
# types: output_text is `str | None` to a type checker, although it is always a str
# finding: GI101 10
# rows: response.parsed
import enum

from google import genai
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel): name: str
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe two moons.",
    config={"response_mime_type": "application/json", "response_schema": list[Moon]},
)
print(len(response.parsed))
for moon in response.parsed:
    print(moon.name, enum.Enum.__name__)
# output
import enum

from google import genai
from pydantic import BaseModel, TypeAdapter

client = genai.Client()


class Moon(BaseModel): name: str
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Describe two moons.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": TypeAdapter(list[Moon]).json_schema(),
    },
    store=False,
)
response_parsed = TypeAdapter(list[Moon]).validate_json(response.output_text)
print(len(response_parsed))
for moon in response_parsed:
    print(moon.name, enum.Enum.__name__)
