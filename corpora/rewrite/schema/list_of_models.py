# finding: GI101 12
import json

from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str

client = genai.Client()

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe two moons.",
    config={"response_mime_type": "application/json", "response_schema": list[Moon]},
)
print(json.loads(response.text))
# output
import json

from google import genai
from pydantic import BaseModel, TypeAdapter


class Moon(BaseModel):
    name: str

client = genai.Client()

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
print(json.loads(response.output_text))
