# finding: GI101 11
# rows: config.response_json_schema
from google import genai
from google.genai import types
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Describe a moon.",
    config=types.GenerateContentConfig(
        response_mime_type="application/json",
        response_json_schema=Moon.model_json_schema(),
    ),
)
print(response.text)
# output
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


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
print(response.output_text)
